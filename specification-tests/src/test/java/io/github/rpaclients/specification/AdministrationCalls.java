package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.roles.NewRole;
import io.github.rpaclients.aa.controlroom.roles.Permission;
import io.github.rpaclients.aa.controlroom.roles.Role;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.Secret;
import java.util.List;

/** Tokens, users, roles and licences. */
final class AdministrationCalls {
    private AdministrationCalls() {}

    static void all(ControlRoomCaller to) {
        ControlRoomClient client = to.client();
        client.users().list().toList();
        UserId joan = created(client);
        client.users().get(joan);
        client.users().update(joan, user -> user.withDescription("The new one"));
        client.users().addLicense(joan, LicenseFeature.ATTENDEDRUNTIME);
        client.users().delete(joan);
        client.roles().list().toList();
        client.roles().get(RoleId.of(2));
        roles(client);
        client.licenses().counts();
        to.get("/v2/license/details");
        to.get("/v1/authentication/token");
        to.get("/v2/usermanagement/users/77");
        to.get("/v2/usermanagement/users/ada");
        to.as("ada").call("GET", "/v2/usermanagement/users/2002", "");
        to.as("linus").call("POST", "/v2/authentication/token", "");
        to.as("linus").call("POST", "/v1/authentication/logout", "");
    }

    private static void roles(ControlRoomClient client) {
        Role clerks = client.roles().create(NewRole.of("Clerks", List.of(Permission.of("view", "dashboard"))));
        client.roles().update(clerks.id(), role -> role.withUserIds(UserId.of(2002)));
        client.roles().delete(clerks.id());
    }

    /** The answer to a creation has no id. */
    private static UserId created(ControlRoomClient client) {
        client.users()
                .create(new NewUserBuilder()
                        .username("joan")
                        .email("joan@acme.example")
                        .password(Secret.of("Correct-horse-7"))
                        .addRoleIds(RoleId.of(2))
                        .build());
        return client.users().find("joan").map(User::id).orElseThrow();
    }
}
