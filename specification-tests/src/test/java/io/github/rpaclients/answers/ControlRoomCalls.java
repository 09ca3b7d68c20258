package io.github.rpaclients.answers;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.roles.RoleId;
import io.github.rpaclients.aa.controlroom.roles.RolesApi;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.UserId;
import io.github.rpaclients.aa.controlroom.users.UsersApi;
import java.util.Optional;

final class ControlRoomCalls {
    private static final UserId ADA = UserId.of(7);
    private static final RoleId BASIC = RoleId.of(2);
    private static final NewUser GRACE = new NewUserBuilder()
            .username("grace")
            .email("grace@acme.example")
            .addRoleIds(BASIC)
            .build();
    private static final String ERROR = "{\"code\":\"secret-text\",\"details\":\"\",\"message\":\"secret-text\"}";
    private static final StrangeDocuments DOCUMENTS = StrangeDocuments.of("list", ERROR, """
            []
            {"list":null,"page":{"totalFilter":3}}
            {"page":{"offset":0,"total":0,"totalFilter":0}}
            {"page":[{"list":[]}]}
            {"list":[{"error":"secret-text"}]}
            {"value":[]}
            """);
    private static final String USER = "{\"id\":7,\"username\":\"ada\",\"roles\":[{\"id\":2}],\"licenseFeatures\":[]}";

    static Calls of(ControlRoomClient client) {
        UsersApi users = client.users();
        RolesApi roles = client.roles();
        return new Calls("control room", " /v2/", DOCUMENTS, Optional.of(USER))
                .read("users.list", "list", () -> users.list().toList())
                .read("users.find", "list", () -> users.find("ada"))
                .read("users.get", "username", () -> users.get(ADA))
                .read("users.update", "roles", () -> users.update(ADA, user -> user))
                .read("roles.list", "list", () -> roles.list().toList())
                .read("roles.find", "list", () -> roles.find("AAE_Basic"))
                .read("roles.get", "id", () -> roles.get(BASIC))
                .read("licenses.counts", "list", () -> client.licenses().counts())
                .read("licenses.count", "list", () -> client.licenses().count(LicenseFeature.DEVELOPMENT))
                .write("users.create", () -> users.create(GRACE))
                .write("users.update", () -> users.update(ADA, user -> user.withFirstName("Ada")))
                .write("users.addLicense", () -> users.addLicense(ADA, LicenseFeature.DEVELOPMENT))
                .write("users.delete", () -> users.delete(ADA));
    }
}
