package io.github.rpaclients.contract.identity;

import io.github.rpaclients.uipath.identity.groups.GroupUpdateBuilder;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import java.util.List;

final class GroupsTable extends IdentityTable {
    private static final MemberId MEMBER = MemberId.of(ADA);
    private static final MemberId ROBOT = MemberId.of("d50b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7");

    @Override
    void rows() {
        String all = "/api/Group/{partitionGlobalId}";
        call("GET " + all, i -> i.groups().list());
        call("GET " + all, i -> i.groups().find("Makers"));
        call("GET " + all + "/{groupId}", i -> i.groups().get(MAKERS));
        call(
                "POST /api/Group",
                i -> i.groups().create(NewGroup.of("Makers").withId(MAKERS).withMembers(MEMBER)));
        call(
                "PUT /api/Group/{groupId}",
                i -> i.groups()
                        .update(
                                MAKERS,
                                new GroupUpdateBuilder()
                                        .name("Builders")
                                        .addMembersToAdd(ROBOT)
                                        .addMembersToRemove(MEMBER)
                                        .build()));
        call("PUT /api/Group/{groupId}", i -> i.groups().addMembers(MAKERS, List.of(MEMBER, ROBOT)));
        call("PUT /api/Group/{groupId}", i -> i.groups().removeMembers(MAKERS, List.of(MEMBER)));
        call("DELETE " + all + "/{groupId}", i -> i.groups().delete(MAKERS));
        call("DELETE " + all, i -> i.groups().deleteAll(List.of(MAKERS)));
    }
}
