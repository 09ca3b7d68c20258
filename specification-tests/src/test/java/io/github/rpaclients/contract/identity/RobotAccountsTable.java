package io.github.rpaclients.contract.identity;

import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountUpdateBuilder;
import java.util.List;

final class RobotAccountsTable extends IdentityTable {
    private static final RobotAccountId NIGHTLY = RobotAccountId.of("d50b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7");

    @Override
    void rows() {
        String all = "/api/RobotAccount/{partitionGlobalId}";
        call("GET " + all, i -> i.robotAccounts().list().toList());
        call(
                "GET " + all,
                i -> i.robotAccounts()
                        .list(q -> q.searchTerm("night").orderBy("name"))
                        .toList());
        call("GET " + all, i -> i.robotAccounts().find("nightly"));
        call("GET " + all + "/{robotAccountId}", i -> i.robotAccounts().get(NIGHTLY));
        call(
                "POST /api/RobotAccount",
                i -> i.robotAccounts()
                        .create(NewRobotAccount.of("nightly")
                                .withDisplayName("Nightly")
                                .withGroups(MAKERS)));
        call(
                "PUT /api/RobotAccount/{robotAccountId}",
                i -> i.robotAccounts()
                        .update(
                                NIGHTLY,
                                new RobotAccountUpdateBuilder()
                                        .displayName(Patch.set("Daily"))
                                        .addGroupsToAdd(MAKERS)
                                        .addGroupsToRemove(TESTERS)
                                        .build()));
        call("DELETE " + all + "/{robotAccountId}", i -> i.robotAccounts().delete(NIGHTLY));
        call("DELETE " + all, i -> i.robotAccounts().deleteAll(List.of(NIGHTLY)));
    }
}
