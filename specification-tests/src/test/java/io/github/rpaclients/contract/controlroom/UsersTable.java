package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.UserFields;
import io.github.rpaclients.contract.Contract;

final class UsersTable extends ControlRoomTable {
    private static final UserId ADA = UserId.of(7);
    private static final RoleId BASIC = RoleId.of(2);

    @Override
    void rows() {
        String set = version() + "/usermanagement/users";
        String one = set + "/{uid}";
        call("POST " + set + "/list", c -> c.users().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.users()
                        .list(q -> q.filter(UserFields.USERNAME.eq("ada")))
                        .toList());
        call("POST " + set + "/list", c -> c.users().find("ada"));
        call("GET " + one, c -> c.users().get(ADA));
        NewUser grace = new NewUserBuilder()
                .username("grace")
                .email("grace@acme.example")
                .password(Contract.PASSWORD)
                .addRoleIds(BASIC)
                .build();
        call("POST " + set + "/list", c -> c.users().plan(grace));
        call("POST " + set, c -> c.users().ensure(grace));
        call(
                "PUT " + one,
                c -> c.users()
                        .ensure(new NewUserBuilder()
                                .username("ada")
                                .email("lovelace@acme.example")
                                .build()));
        call(
                "POST " + set,
                c -> c.users()
                        .create(new NewUserBuilder()
                                .username("ada")
                                .email("ada@acme.example")
                                .password(Contract.PASSWORD)
                                .domain("ACME")
                                .firstName("Ada")
                                .lastName("Lovelace")
                                .description("Engines")
                                .enableAutoLogin(true)
                                .disabled(true)
                                .deviceCredentialAttested(true)
                                .multipleLoginAllowed(true)
                                .addLicenseFeatures(LicenseFeature.RUNTIME)
                                .addRoleIds(BASIC)
                                .build()));
        call("GET " + one, c -> c.users().change(ADA, user -> user.withFirstName("Augusta")));
        call("PUT " + one, c -> c.users().update(ADA, user -> user.withFirstName("Augusta")));
        call("PUT " + one, c -> c.users().addLicense(ADA, LicenseFeature.DEVELOPMENT));
        call("PUT " + one, c -> c.users().removeLicense(ADA, LicenseFeature.RUNTIME));
        call("DELETE " + one, c -> c.users().delete(ADA));
    }
}
