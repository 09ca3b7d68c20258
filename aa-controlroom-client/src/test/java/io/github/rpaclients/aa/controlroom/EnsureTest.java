package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.devicepools.DevicePool;
import io.github.rpaclients.aa.controlroom.devicepools.NewDevicePool;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.roles.NewRole;
import io.github.rpaclients.aa.controlroom.roles.Permission;
import io.github.rpaclients.aa.controlroom.roles.Role;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Plan;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Roles, users and pools of devices, brought about: made, changed or left alone. */
class EnsureTest {
    private static final String ROLES = "/v2/usermanagement/roles";
    private static final String USERS = "/v2/usermanagement/users";
    private static final String POOLS = "/v2/devices/pools";
    private static final Permission VAULT = Permission.of("managecredentials", "credentials");
    private static final Permission DEVICES = Permission.of("all", "devices");

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();
    private final ControlRoomClient old = server.client().dialect(Dialect.V1).build();

    @AfterEach
    void close() {
        old.close();
        client.close();
        server.close();
    }

    @Test
    void aRoleThatIsNotThereIsMade() {
        list(ROLES, "");
        server.on("POST " + ROLES, 201, role());
        NewRole wanted = NewRole.of("Vault operators", List.of(VAULT));

        Plan<Role> plan = client.roles().plan(wanted);

        assertThat(plan.before()).isEmpty();
        assertThat(plan).asString().startsWith("name: (none) -> \"Vault operators\"\npermissions: (none) -> [");
        assertThat(server.received("POST " + ROLES)).isEmpty();
        assertThat(plan.apply().id()).isEqualTo(RoleId.of(37));
    }

    @Test
    void aRoleIsChangedPermissionByPermissionAndUserByUser() {
        list(ROLES, "{'id':'37','name':'Vault operators'}");
        server.on("GET " + ROLES + "/37", 200, role()).on("PUT " + ROLES + "/37", 201, "{}");

        Plan<Role> plan = client.roles()
                .plan(NewRole.of("vault operators", List.of(DEVICES, VAULT))
                        .withUserIds(List.of(UserId.of(9), UserId.of(7))));
        plan.apply();

        assertThat(plan).hasToString("permissions.devices.all: (none) -> true\nuserIds: [\"7\"] -> [\"7\",\"9\"]");
        assertThat(server.body("PUT " + ROLES + "/37"))
                .isEqualTo(json("{'name':'Vault operators','description':'Of the vault','permissions':["
                        + "{'action':'ManageCredentials','resourceType':'credentials'},"
                        + "{'action':'view','resourceType':'roles'},{'action':'all','resourceType':'devices'}],"
                        + "'userIds':['7','9']}"));
    }

    @Test
    void aRoleThatIsAsWantedIsLeftAlone() {
        list(ROLES, "{'id':'37','name':'Vault operators'}");
        server.on("GET " + ROLES + "/37", 200, role());

        Role role = client.roles()
                .ensure(NewRole.of("Vault operators", List.of(VAULT)).withDescription("Of the vault"));

        assertThat(role.grants(VAULT)).isTrue();
        assertThat(role.grants(DEVICES)).isFalse();
        assertThat(server.lines()).containsExactly("POST " + ROLES + "/list", "GET " + ROLES + "/37");
    }

    @Test
    void aPermissionIsTakenAwayByItsName() {
        server.on("GET " + ROLES + "/37", 200, role()).on("PUT " + ROLES + "/37", 201, "{}");

        assertThat(client.roles().change(RoleId.of(37), role -> role.withoutPermission(VAULT)))
                .hasToString("permissions.credentials.ManageCredentials: true -> (none)");
    }

    @Test
    void anOldControlRoomWantsTheIdOfAPermission() {
        server.on("POST /v1/usermanagement/roles/list", 200, "{\"page\":{\"totalFilter\":0},\"list\":[]}");

        assertThatThrownBy(() -> old.roles().ensure(NewRole.of("Others", List.of(VAULT))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUserWhoIsNotThereIsCreated() {
        list(USERS, "");
        server.on("POST " + USERS, 201, user());
        NewUser wanted =
                hedy().password(Secret.of("hunter2")).addRoleIds(RoleId.of(2)).build();

        Plan<User> plan = client.users().plan(wanted);

        assertThat(plan).asString().contains("roleIds: (none) -> [\"2\"]").doesNotContain("hunter2");
        assertThat(plan.apply().id()).isEqualTo(UserId.of(8));
        assertThat(server.body("POST " + USERS)).contains("hunter2");
    }

    @Test
    void aUserIsGivenExactlyTheRolesAndLicencesThatAreNamed() {
        list(USERS, "{'id':'8','username':'hedy'}");
        server.on("GET " + USERS + "/8", 200, user()).on("PUT " + USERS + "/8", 200, "{}");

        Plan<User> plan = client.users()
                .plan(hedy().firstName("Eva")
                        .addRoleIds(RoleId.of(26), RoleId.of(2))
                        .addLicenseFeatures(LicenseFeature.of("Runtime"))
                        .build());
        plan.apply();

        assertThat(plan.differences())
                .extracting(difference -> difference.member())
                .containsExactly("firstName", "roles", "licenseFeatures");
        assertThat(server.body("PUT " + USERS + "/8"))
                .contains("\"firstName\":\"Eva\"", "\"lastName\":\"Lamarr\"")
                .contains("\"licenseFeatures\":[\"RUNTIME\"]", "\"roleIds\":[\"2\",\"26\"]");
    }

    @Test
    void aUserWhoIsAsWantedIsLeftAloneWhateverThePassword() {
        list(USERS, "{'id':'8','username':'hedy'}");
        server.on("GET " + USERS + "/8", 200, user());

        User same = client.users()
                .ensure(hedy().password(Secret.of("hunter2"))
                        .addRoleIds(RoleId.of(4), RoleId.of(2))
                        .addLicenseFeatures(LicenseFeature.of("Development"), LicenseFeature.RUNTIME)
                        .build());
        client.users().ensure(hedy().build());

        assertThat(same.username()).isEqualTo("hedy");
        assertThat(server.received("PUT " + USERS + "/8")).isEmpty();
    }

    @Test
    void aUserWithoutARoleIsNotCreated() {
        list(USERS, "");

        assertThatThrownBy(() -> client.users().ensure(hedy().build())).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).containsExactly("POST " + USERS + "/list");
    }

    @Test
    void aPoolIsMadeChangedOrLeftAlone() {
        list(POOLS, "");
        server.on("POST " + POOLS, 200, pool());
        assertThat(client.devicePools().ensure(NewDevicePool.of("Finance")).name())
                .isEqualTo("Finance");

        list(POOLS, "{'id':'3','name':'Finance'}");
        server.on("GET " + POOLS + "/3", 200, pool()).on("PUT " + POOLS + "/3", 200, "");
        NewDevicePool wanted =
                NewDevicePool.of("finance").withTimeSlice(5).withDeviceIds(List.of(DeviceId.of(6), DeviceId.of(5)));
        assertThat(client.devicePools().plan(wanted).differences()).isEmpty();

        Plan<DevicePool> plan = client.devicePools().plan(wanted.withDeviceIds(List.of(DeviceId.of(6))));
        plan.apply();

        assertThat(plan).hasToString("deviceIds: [5,6] -> [6]");
        assertThat(server.body("PUT " + POOLS + "/3"))
                .isEqualTo(json("{'name':'Finance','timeSlice':5,'deviceIds':[6]}"));
    }

    private static NewUserBuilder hedy() {
        return new NewUserBuilder().username("hedy").email("hedy@acme.example");
    }

    private void list(String set, String row) {
        server.on(
                "POST " + set + "/list",
                200,
                json("{'page':{'totalFilter':" + (row.isEmpty() ? 0 : 1) + "},'list':[" + row + "]}"));
    }

    private static String role() {
        return json("{'id':'37','name':'Vault operators','description':'Of the vault','permissions':[{'id':'59',"
                + "'action':'ManageCredentials','resourceType':'credentials','resourceId':null},"
                + "{'id':'60','action':'view','resourceType':'roles'}],'userIds':['7']}");
    }

    private static String user() {
        return json("{'id':'8','username':'hedy','email':'hedy@acme.example','firstName':'Hedy','lastName':'Lamarr',"
                + "'roles':[{'id':'2','name':'AAE_Basic'},{'id':'4','name':'Others'}],"
                + "'licenseFeatures':['RUNTIME','DEVELOPMENT']}");
    }

    private static String pool() {
        return json("{'id':'3','name':'Finance','timeSlice':'5','deviceIds':[5,6],'status':'CONNECTED'}");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
