package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who works at acme.example, with what roles and device licences. */
final class DefaultCompany {
    static final long ADMIN_ID = 2000;
    static final String ADMIN = "svc-admin";
    static final long ADMIN_ROLE = 1;
    static final long BASIC_ROLE = 2;
    static final long SEAT_KEEPER_ROLE = 26;

    private static final List<Grant> BASIC = List.of(
            new Grant(21, "viewuserrolebasicinfo", "usermanagement"),
            new Grant(22, "run", "repositorymanager"),
            new Grant(23, "view", "repositorymanager"),
            new Grant(24, "view", "botstore"),
            new Grant(25, "createstandard", "credentialattribute"),
            new Grant(26, "view", "packagemanager"),
            new Grant(27, "register", "devices"),
            new Grant(28, "view", "dashboard"));

    private DefaultCompany() {}

    static void moveInto(ControlRoomState state, Users users) {
        addRoles(state);
        addLicenses(state);
        addUsers(users);
        addDevices(state);
        addBots(state);
    }

    /** One that bots run on as linus, and the one at which grace makes them. */
    private static void addDevices(ControlRoomState state) {
        for (String device : List.of(
                "{'hostName':'acme-runner','type':'MULTIPLE_USERS','updatedBy':'2000','updatedOn':'2025-01-01T00:00:00Z',"
                        + "'defaultUsers':[{'id':'2003'}]}",
                "{'hostName':'acme-studio','updatedBy':'2001','updatedOn':'2025-01-01T00:00:00Z',"
                        + "'defaultUsers':[{'id':'2001'}]}")) {
            DevicesEndpoint.TYPE.seed(SeedObject.byHand("device", device).json(), state);
        }
    }

    private static void addRoles(ControlRoomState state) {
        state.add(new Role(ADMIN_ROLE, "AAE_Admin", true, grants(Permission.values())));
        state.add(new Role(BASIC_ROLE, "AAE_Basic", true, BASIC));
        state.add(new Role(
                SEAT_KEEPER_ROLE,
                "Seat keepers",
                false,
                grants(
                        Permission.VIEW_USERS,
                        Permission.EDIT_USERS,
                        Permission.VIEW_LICENSES,
                        Permission.MANAGE_DEVICE_LICENSES,
                        Permission.VIEW_EVERYONES_ACTIVITIES)));
    }

    private static void addLicenses(ControlRoomState state) {
        state.licenseOf("DEVELOPMENT").purchased(1);
        state.licenseOf("RUNTIME").purchased(2);
        state.licenseOf("ATTENDEDRUNTIME").purchased(1);
        state.licenseOf("CITIZENDEVELOPER");
    }

    private static void addUsers(Users users) {
        for (String user : List.of(
                "{'id':'2000','username':'svc-admin','firstName':'Service','lastName':'Admin',"
                        + "'description':'service user','multipleLoginAllowed':true,'roleIds':['1'],"
                        + "'password':'Adm1n-Secret','apiKey':'k3y-\\\\svc-admin-0123456789abcdef',"
                        + "'apiKeyCreatedOn':'2025-01-02T08:00:00Z','apiKeyExpirationTime':'2050-01-02T08:00:00Z'}",
                "{'id':'2001','username':'grace','firstName':'Grace','lastName':'Hopper','roleIds':['2'],"
                        + "'licenseFeatures':['DEVELOPMENT'],'enableAutoLogin':true,"
                        + "'lastLoginTime':'2025-06-01T07:30:00.5Z',"
                        + "'futureFlag':{'a':[1,2.50,null]}}",
                "{'id':'2002','username':'ada','firstName':'Ada','lastName':'Lovelace','roleIds':['2'],"
                        + "'description':'counts on engines','futureFlag':{'a':[1,2.50,null]},'costCentre':null}",
                "{'id':'2003','username':'linus','firstName':'Linus','lastName':'Pauling','roleIds':['2'],"
                        + "'licenseFeatures':['RUNTIME'],'deviceCredentialAttested':true}",
                "{'id':'9007199254740993','username':'margaret','firstName':'Margaret','lastName':'Hamilton',"
                        + "'roleIds':['2','26']}")) {
            users.add(SeedObject.byHand("user", user));
        }
    }

    private static void addBots(ControlRoomState state) {
        ControlRoomRepository repository = new ControlRoomRepository(state);
        repository.addFolder("Bots/Finance").rights("AAE_Basic", "run", "viewcontent");
        repository.addBot("Bots/Finance/Mail").uses("Email", "3.1.0");
        repository
                .addBot("Bots/Finance/Invoice")
                .uses("Excel", "2.9.1")
                .uses("Email", "3.1.0")
                .needs("Bots/Finance/Mail");
        repository.addBot("Bots/Clean up");
        for (JsonObject row : state.rows(RepositoryEndpoint.TYPE).all()) {
            for (String instant : List.of("createdOn", "lastModified", "fileLastModified")) {
                row.addProperty(instant, "2025-01-01T00:00:00Z");
            }
        }
        for (JsonObject version : state.rows(PackagesEndpoint.TYPE).all()) {
            version.addProperty("defaultVersion", true);
        }
    }

    private static List<Grant> grants(Permission... permissions) {
        return Arrays.stream(permissions).map(Permission::grant).collect(Collectors.toUnmodifiableList());
    }
}
