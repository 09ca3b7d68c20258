package io.github.rpaclients.contract.identity;

import io.github.rpaclients.uipath.identity.directory.DirectoryEntityType;
import io.github.rpaclients.uipath.identity.directory.DirectorySearch;
import io.github.rpaclients.uipath.identity.directory.DirectorySource;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import java.util.List;
import java.util.Set;

final class DirectoryTable extends IdentityTable {
    private static final MemberId MEMBER = MemberId.of(ADA);

    @Override
    void rows() {
        String directory = " /api/Directory/";
        String own = "/{partitionGlobalId}";
        call("GET" + directory + "Search" + own, i -> i.directory().search(DirectorySearch.startingWith("ada")));
        call(
                "GET" + directory + "Search" + own,
                i -> i.directory()
                        .search(DirectorySearch.startingWith("ada")
                                .type(DirectoryEntityType.USER)
                                .sources(DirectorySource.LOCAL_USERS, DirectorySource.DIRECTORY_USERS)
                                .scope("acme.example")));
        call("POST" + directory + "Resolve" + own, i -> i.directory().resolve(MEMBER, DirectoryEntityType.USER));
        call("POST" + directory + "ResolveByName" + own, i -> i.directory().resolve("ada", DirectoryEntityType.USER));
        call(
                "POST" + directory + "BulkResolveByName" + own,
                i -> i.directory().resolveAll(List.of("Makers", "Nobody"), DirectoryEntityType.GROUP));
        call("POST" + directory + "GroupMembership" + own, i -> i.directory().groupsOf(MEMBER, Set.of(MAKERS)));
        call("GET" + directory + "Scopes" + own, i -> i.directory().scopes());
        call("GET" + directory + "Tenant" + own, i -> i.directory().tenant());
    }
}
