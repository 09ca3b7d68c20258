package io.github.rpaclients.contract.identity;

final class AuditTable extends IdentityTable {
    @Override
    void rows() {
        String all = "GET /api/AuditQuery/{partitionGlobalId}";
        call(all, i -> i.audit().list().toList());
        call(
                all,
                i -> i.audit()
                        .list(q -> q.language("en")
                                .orderByDescending("createdOn")
                                .orderBy("createdOn")
                                .pageSize(10))
                        .toList());
        call(all + "/download", i -> i.audit().download(100).close());
        call(all + "/download", i -> i.audit().download(100, "en").close());
    }
}
