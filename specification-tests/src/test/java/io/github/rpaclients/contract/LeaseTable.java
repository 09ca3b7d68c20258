package io.github.rpaclients.contract;

import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.GroupQuota;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every public method, under the operation that it is about. */
final class LeaseTable {
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    private static final List<BundleCode> BUNDLES = List.of(BundleCode.RPADEVPRONU, BundleCode.ATTUNU);

    private final List<Row<LeaseClient>> rows = new ArrayList<>();

    private LeaseTable() {}

    static List<Row<LeaseClient>> rows() {
        LeaseTable table = new LeaseTable();
        table.userLicenses();
        table.groupRules();
        table.status();
        return table.rows;
    }

    private void userLicenses() {
        String set = "/api/account/{accountId}/user-license";
        row("GET " + set, l -> l.userLicenses().seats());
        row(
                "GET " + set + "/{userGlobalId}/availableUserBundles",
                l -> l.userLicenses().bundles(ADA));
        row(
                "GET " + set + "/{userGlobalId}/userBundleLeases",
                l -> l.userLicenses().leases(ADA));
        row("GET " + set + "/user/page", l -> l.userLicenses().list().toList());
        row("POST " + set, l -> l.userLicenses().explicitAllocations(List.of(ADA)));
        row("POST " + set + "/license/users", l -> l.userLicenses().effectiveAllocations(List.of(ADA)));
        row("GET " + set, l -> l.userLicenses().overAllocated());
        row("POST " + set, l -> l.userLicenses().addBundles(ADA, BUNDLES));
        row("POST " + set, l -> l.userLicenses().removeBundles(ADA, List.of(BundleCode.TSTNU)));
        row("POST " + set, l -> l.userLicenses().replaceBundles(ADA, BUNDLES, BUNDLES));
        row("PUT " + set, l -> l.userLicenses().allocate(ADA, BUNDLES.get(0), BUNDLES.get(1)));
        row("PUT " + set, l -> l.userLicenses().allocate(List.of(ADA), BUNDLES));
        row("PUT " + set, l -> l.userLicenses().allocate(List.of(ADA), BUNDLES, true));
    }

    private void groupRules() {
        String set = "/api/account/{accountId}/user-license/group";
        row("GET " + set + "/page", l -> l.groupRules().list().toList());
        row("GET " + set + "/{groupId}", l -> l.groupRules().get(MAKERS));
        row("PUT " + set + "/{groupId}", l -> l.groupRules().put(MAKERS, BUNDLES));
        row("PUT " + set + "/{groupId}", l -> l.groupRules().put(MAKERS, BUNDLES, true));
        row("GET " + set + "/{groupId}/with-quota", l -> l.groupRules().withQuotas(MAKERS));
        row(
                "PUT " + set + "/{groupId}/with-quota",
                l -> l.groupRules().put(MAKERS, BUNDLES, List.of(GroupQuota.of(BundleCode.ATTUNU, 5))));
    }

    private void status() {
        row("GET /api/account/{accountId}/user-license/status", l -> l.status().userLicensing());
    }

    private void row(String operation, Consumer<LeaseClient> call) {
        rows.add(new Row<>(operation, call));
    }
}
