package io.github.rpaclients.contract;

import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.GroupUpdateBuilder;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountUpdateBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every public method, under the operation that it is about. */
final class IdentityTable {
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    private static final GroupId TESTERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7");
    private static final RobotAccountId NIGHTLY = RobotAccountId.of("d50b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7");
    private static final MemberId MEMBER = MemberId.of(ADA);

    private final List<Row<IdentityClient>> rows = new ArrayList<>();

    private IdentityTable() {}

    static List<Row<IdentityClient>> rows() {
        IdentityTable table = new IdentityTable();
        table.groups();
        table.robotAccounts();
        table.users();
        return table.rows;
    }

    private void groups() {
        String all = "/api/Group/{partitionGlobalId}";
        row("GET " + all, i -> i.groups().list());
        row("GET " + all, i -> i.groups().find("Makers"));
        row("GET " + all + "/{groupId}", i -> i.groups().get(MAKERS));
        row(
                "POST /api/Group",
                i -> i.groups().create(NewGroup.of("Makers").withId(MAKERS).withMembers(MEMBER)));
        row(
                "PUT /api/Group/{groupId}",
                i -> i.groups()
                        .update(
                                MAKERS,
                                new GroupUpdateBuilder()
                                        .name("Builders")
                                        .addMembersToAdd(NIGHTLY.asMember())
                                        .addMembersToRemove(MEMBER)
                                        .build()));
        row("DELETE " + all + "/{groupId}", i -> i.groups().delete(MAKERS));
        row("DELETE " + all, i -> i.groups().deleteAll(List.of(MAKERS)));
    }

    private void robotAccounts() {
        String all = "/api/RobotAccount/{partitionGlobalId}";
        row("GET " + all, i -> i.robotAccounts().list().toList());
        row(
                "GET " + all,
                i -> i.robotAccounts()
                        .list(q -> q.searchTerm("night").orderBy("name"))
                        .toList());
        row("GET " + all, i -> i.robotAccounts().find("nightly"));
        row("GET " + all + "/{robotAccountId}", i -> i.robotAccounts().get(NIGHTLY));
        row(
                "POST /api/RobotAccount",
                i -> i.robotAccounts()
                        .create(NewRobotAccount.of("nightly")
                                .withDisplayName("Nightly")
                                .withGroups(MAKERS)));
        row(
                "PUT /api/RobotAccount/{robotAccountId}",
                i -> i.robotAccounts()
                        .update(
                                NIGHTLY,
                                new RobotAccountUpdateBuilder()
                                        .displayName(Patch.set("Daily"))
                                        .addGroupsToAdd(MAKERS)
                                        .addGroupsToRemove(TESTERS)
                                        .build()));
        row("DELETE " + all + "/{robotAccountId}", i -> i.robotAccounts().delete(NIGHTLY));
        row("DELETE " + all, i -> i.robotAccounts().deleteAll(List.of(NIGHTLY)));
    }

    private void users() {
        String all = "GET /api/User/users/{partitionGlobalId}";
        row(all, i -> i.users().list().toList());
        row(
                all,
                i -> i.users()
                        .list(q -> q.searchTerm("ada").orderByDescending("userName"))
                        .toList());
        row(all, i -> i.users().find("ada"));
        row("GET /api/User/{userId}", i -> i.users().get(ADA));
    }

    private void row(String operation, Consumer<IdentityClient> call) {
        rows.add(new Row<>(operation, call));
    }
}
