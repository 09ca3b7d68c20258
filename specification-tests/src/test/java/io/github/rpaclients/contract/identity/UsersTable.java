package io.github.rpaclients.contract.identity;

import io.github.rpaclients.contract.Contract;
import io.github.rpaclients.uipath.identity.users.BulkUser;
import io.github.rpaclients.uipath.identity.users.NewUserBuilder;
import io.github.rpaclients.uipath.identity.users.UserLogin;
import io.github.rpaclients.uipath.identity.users.UserType;
import io.github.rpaclients.uipath.identity.users.UserUpdateBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Set;

final class UsersTable extends IdentityTable {
    @Override
    void rows() {
        String all = "GET /api/User/users/{partitionGlobalId}";
        call(all, i -> i.users().list().toList());
        call(
                all,
                i -> i.users()
                        .list(q -> q.searchTerm("ada").orderByDescending("userName"))
                        .toList());
        call(all, i -> i.users().find("ada"));
        call("GET /api/User/{userId}", i -> i.users().get(ADA));
        call(
                "POST /api/User",
                i -> i.users()
                        .create(new NewUserBuilder()
                                .id(ADA)
                                .userName("ada")
                                .email("ada@acme.example")
                                .name("Ada")
                                .surname("Lovelace")
                                .displayName("Ada Lovelace")
                                .type(UserType.USER)
                                .bypassBasicAuthRestriction(true)
                                .legacyId(7L)
                                .invitationAccepted(true)
                                .password(Contract.PASSWORD)
                                .validatePassword(true)
                                .addGroups(MAKERS)
                                .addUserLogins(UserLogin.of("google", "4711"))
                                .build()));
        call("POST /api/User/BulkCreate", i -> i.users().createAll(List.of(BulkUser.of("ada"))));
        call(
                "POST /api/User/BulkCreate",
                i -> i.users().createAll(List.of(BulkUser.of("ada").withId(ADA)), Set.of(MAKERS)));
        call(
                "PUT /api/User/{userId}",
                i -> i.users()
                        .update(
                                ADA,
                                new UserUpdateBuilder()
                                        .name("Ada")
                                        .surname("Lovelace")
                                        .displayName("Ada Lovelace")
                                        .email("ada@acme.example")
                                        .isActive(true)
                                        .password(Contract.PASSWORD)
                                        .addGroupsToAdd(MAKERS)
                                        .addGroupsToRemove(TESTERS)
                                        .bypassBasicAuthRestriction(true)
                                        .invitationAccepted(true)
                                        .putAttributesToSet("costCentre", "4711")
                                        .addAttributesToRemove("room")
                                        .build()));
        call(
                "POST /api/User/{userId}/changepassword",
                i -> i.users().changePassword(ADA, Contract.PASSWORD, Contract.PASSWORD));
        call("DELETE /api/User/{userId}", i -> i.users().delete(ADA));
        call("DELETE /api/User", i -> i.users().deleteAll(List.of(ADA)));
        String attempts = "GET /api/User/{userId}/loginAttempts";
        call(attempts, i -> i.loginAttempts().list(ADA).toList());
        call(
                attempts,
                i -> i.loginAttempts()
                        .list(
                                ADA,
                                q -> q.since(Instant.EPOCH)
                                        .sid("S-1-5-21")
                                        .orderBy("creationTime")
                                        .orderByDescending("creationTime")
                                        .pageSize(10))
                        .toList());
    }
}
