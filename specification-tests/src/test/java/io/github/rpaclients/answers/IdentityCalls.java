package io.github.rpaclients.answers;

import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.GroupId;
import io.github.rpaclients.uipath.identity.groups.GroupUpdate;
import io.github.rpaclients.uipath.identity.groups.GroupsApi;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountUpdate;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountsApi;
import io.github.rpaclients.uipath.identity.users.IdentityUserId;
import io.github.rpaclients.uipath.identity.users.IdentityUsersApi;
import java.util.List;
import java.util.Optional;

final class IdentityCalls {
    private static final IdentityUserId ADA = IdentityUserId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    private static final GroupUpdate GROUP = GroupUpdate.builder().build();
    private static final RobotAccountId NIGHTLY = RobotAccountId.of("d50b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7");
    private static final RobotAccountUpdate ROBOT = RobotAccountUpdate.builder().build();
    private static final StrangeDocuments DOCUMENTS = StrangeDocuments.ofUiPath("results", """
            {"results":null,"totalCount":3}
            {"value":[]}
            """);

    static Calls of(IdentityClient client) {
        RobotAccountsApi robots = client.robotAccounts();
        GroupsApi groups = client.groups();
        IdentityUsersApi users = client.users();
        return new Calls("identity", " /api/", DOCUMENTS, Optional.empty())
                .read("robotAccounts.list", "results", () -> robots.list().toList())
                .read("robotAccounts.get", "id", () -> robots.get(NIGHTLY))
                .read("robotAccounts.find", "results", () -> robots.find("nightly"))
                .read("groups.list", "an array", groups::list)
                .read("groups.get", "id", () -> groups.get(MAKERS))
                .read("groups.find", "an array", () -> groups.find("Makers"))
                .read("users.list", "results", () -> users.list().toList())
                .read("users.get", "id", () -> users.get(ADA))
                .read("users.find", "results", () -> users.find("ada"))
                .write("robotAccounts.create", () -> robots.create(NewRobotAccount.of("nightly")))
                .write("robotAccounts.update", () -> robots.update(NIGHTLY, ROBOT))
                .write("robotAccounts.delete", () -> robots.delete(NIGHTLY))
                .write("robotAccounts.deleteAll", () -> robots.deleteAll(List.of(NIGHTLY)))
                .write("groups.create", () -> groups.create(NewGroup.of("Makers")))
                .write("groups.update", () -> groups.update(MAKERS, GROUP))
                .write("groups.delete", () -> groups.delete(MAKERS))
                .write("groups.deleteAll", () -> groups.deleteAll(List.of(MAKERS)));
    }
}
