package io.github.rpaclients.contract;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.roles.RoleFields;
import io.github.rpaclients.aa.controlroom.roles.RoleId;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.UserFields;
import io.github.rpaclients.aa.controlroom.users.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every public method, under the operation that it is about. */
final class ControlRoomTable {
    private static final UserId ADA = UserId.of(7);
    private static final RoleId BASIC = RoleId.of(2);

    private final List<Row<ControlRoomClient>> rows = new ArrayList<>();
    private final String version;

    private ControlRoomTable(Dialect dialect) {
        this.version = "/" + dialect.prefix();
    }

    static List<Row<ControlRoomClient>> rows(Dialect dialect) {
        ControlRoomTable table = new ControlRoomTable(dialect);
        table.users();
        table.roles();
        if (dialect == Dialect.V2) {
            table.licenses();
        }
        return table.rows;
    }

    private void users() {
        String set = version + "/usermanagement/users";
        String one = set + "/{uid}";
        row("POST " + set + "/list", c -> c.users().list().toList());
        row(
                "POST " + set + "/list",
                c -> c.users()
                        .list(q -> q.filter(UserFields.USERNAME.eq("ada")))
                        .toList());
        row("POST " + set + "/list", c -> c.users().find("ada"));
        row("GET " + one, c -> c.users().get(ADA));
        row(
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
        row("GET " + one, c -> c.users().change(ADA, user -> user.withFirstName("Augusta")));
        row("PUT " + one, c -> c.users().update(ADA, user -> user.withFirstName("Augusta")));
        row("PUT " + one, c -> c.users().addLicense(ADA, LicenseFeature.DEVELOPMENT));
        row("PUT " + one, c -> c.users().removeLicense(ADA, LicenseFeature.RUNTIME));
        row("DELETE " + one, c -> c.users().delete(ADA));
    }

    private void roles() {
        String set = version + "/usermanagement/roles";
        row("POST " + set + "/list", c -> c.roles().list().toList());
        row(
                "POST " + set + "/list",
                c -> c.roles()
                        .list(q -> q.filter(RoleFields.NAME.eq("AAE_Basic")))
                        .toList());
        row("POST " + set + "/list", c -> c.roles().find("AAE_Basic"));
        row("GET " + set + "/{id}", c -> c.roles().get(BASIC));
    }

    private void licenses() {
        String products = "POST /v2/license/product/list";
        row(products, c -> c.licenses().counts());
        row(products, c -> c.licenses().count(LicenseFeature.ATTENDEDRUNTIME));
    }

    private void row(String operation, Consumer<ControlRoomClient> call) {
        rows.add(new Row<>(operation, call));
    }
}
