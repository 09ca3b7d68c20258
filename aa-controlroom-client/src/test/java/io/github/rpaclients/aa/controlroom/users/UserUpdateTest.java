package io.github.rpaclients.aa.controlroom.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.testing.Fixtures;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GET, change, PUT: what the PUT carries. */
class UserUpdateTest {
    private static final UserId HEDY = UserId.of(9007199254740993L);
    private static final String PATH_V2 = "/v2/usermanagement/users/9007199254740993";
    private static final String PATH_V1 = "/v1/usermanagement/users/9007199254740993";

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient v2 = server.client().build();
    private final ControlRoomClient v1 = server.client().dialect(Dialect.V1).build();

    @BeforeEach
    void script() {
        server.on("GET " + PATH_V2, 200, Fixtures.read(UserUpdateTest.class, "user-v2.json"))
                .on("PUT " + PATH_V2, 200, "{}")
                .on("GET " + PATH_V1, 200, Fixtures.read(UserUpdateTest.class, "user-v1.json"))
                .on("PUT " + PATH_V1, 200, "");
    }

    @AfterEach
    void close() {
        v1.close();
        v2.close();
        server.close();
    }

    @Test
    void sendsTheWholeUserInV2() {
        v2.users().update(HEDY, user -> user.withDisabled(true));

        assertThat(RawObject.parse(server.body("PUT " + PATH_V2)))
                .isEqualTo(RawObject.parse("{\"username\":\"ACME\\\\hedy\",\"domain\":\"ACME\",\"firstName\":\"Hedy\","
                        + "\"lastName\":\"Lamarr\",\"email\":\"hedy@acme.example\",\"description\":null,"
                        + "\"enableAutoLogin\":true,\"disabled\":true,\"deviceCredentialAttested\":false,"
                        + "\"multipleLoginAllowed\":true,"
                        + "\"licenseFeatures\":[\"RUNTIME\", \"HOLODECK\", \"DEVELOPMENT\"],"
                        + "\"costCentre\":12345678901234567890.50,\"futureFlag\":{\"a\": [1, 2.50, null]},"
                        + "\"roleIds\":[\"2\",\"9007199254740995\"]}"));
    }

    @Test
    void sendsTheWholeUserInV1() {
        v1.users().update(HEDY, user -> user.withFirstName("Eva"));

        assertThat(RawObject.parse(server.body("PUT " + PATH_V1)))
                .isEqualTo(RawObject.parse("{\"username\":\"hedy\",\"domain\":\"\",\"firstName\":\"Eva\","
                        + "\"lastName\":\"Lamarr\",\"licenseFeatures\":[\"DEVELOPMENT\"],\"enableAutoLogin\":true,"
                        + "\"disabled\":false,\"description\":\"\",\"email\":\"hedy@acme.example\","
                        + "\"costCentre\":7.0,\"roles\":[{\"id\":2},{\"id\":9007199254740995}]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "principalId",
                "permissions",
                "sysAssignedRoles",
                "groupNames",
                "emailVerified",
                "passwordSet",
                "questionsSet",
                "clientRegistered",
                "password",
                "createdBy",
                "createdOn",
                "updatedBy",
                "updatedOn",
                "version",
                "deleted",
                "lastLoginTime",
                "apiKeyCreatedOn",
                "apiKeyExpirationTime",
                "routingName",
                "publicKey",
                "appType",
                "appUrl",
                "tenantUuid",
                "roles"
            })
    void doesNotSendWhatOnlyAnswersHave(String member) {
        server.on(
                "GET " + PATH_V2,
                200,
                RawObject.parse(Fixtures.read(UserUpdateTest.class, "user-v2.json"))
                        .with("principalId", "\"7\"")
                        .with("appUrl", "null")
                        .with("id", "\"9007199254740993\"")
                        .toJson());

        v2.users().update(HEDY, user -> user.withDisabled(true));

        assertThat(RawObject.parse(server.body("PUT " + PATH_V2)).has(member)).isFalse();
    }

    @Test
    void sendsNothingWhenNothingChanged() {
        v2.users().update(HEDY, user -> user.withDisabled(false));

        assertThat(server.lines()).containsExactly("GET " + PATH_V2);
    }

    @Test
    void sendsAnEmptiedTextAsNull() {
        v2.users().update(HEDY, user -> user.withFirstName(Optional.empty()));

        assertThat(RawObject.parse(server.body("PUT " + PATH_V2)).get("firstName"))
                .contains("null");
    }

    @Test
    void sendsTheRolesAsChanged() {
        v2.users().update(HEDY, user -> user.withRoles(UserRole.of(RoleId.of(26))));

        assertThat(RawObject.parse(server.body("PUT " + PATH_V2)).get("roleIds"))
                .contains("[\"26\"]");
    }

    @Test
    void addsALicenceAfterTheOthersInUpperCase() {
        User user = v2.users().addLicense(HEDY, LicenseFeature.of("AttendedRuntime"));

        assertThat(user.hasLicense(LicenseFeature.ATTENDEDRUNTIME)).isTrue();
        assertThat(RawObject.parse(server.body("PUT " + PATH_V2)).get("licenseFeatures"))
                .contains("[\"RUNTIME\",\"HOLODECK\",\"DEVELOPMENT\",\"ATTENDEDRUNTIME\"]");
    }

    @Test
    void sendsNothingToAddALicenceThatIsThere() {
        v2.users().addLicense(HEDY, LicenseFeature.of("Development"));

        assertThat(server.lines()).containsExactly("GET " + PATH_V2);
    }

    @Test
    void removesOneLicenceAndKeepsTheOrderOfTheOthers() {
        v2.users().removeLicense(HEDY, LicenseFeature.of("Runtime"));

        assertThat(RawObject.parse(server.body("PUT " + PATH_V2)).get("licenseFeatures"))
                .contains("[\"HOLODECK\",\"DEVELOPMENT\"]");
    }

    @Test
    void sendsNothingToRemoveALicenceThatIsNotThere() {
        v2.users().removeLicense(HEDY, LicenseFeature.AARIUSER);

        assertThat(server.lines()).containsExactly("GET " + PATH_V2);
    }

    @Test
    void refusesAnotherName() {
        refuses(user -> user.withUsername("eva"), "username");
    }

    @Test
    void refusesAnotherId() {
        refuses(user -> user.withId(UserId.of(8)), "id");
    }

    @Test
    void refusesWhatTheServerSets() {
        refuses(user -> user.withLastLoginTime(Optional.empty()), "lastLoginTime");
    }

    @Test
    void refusesToGoOnWhereTheServerDoesNotNameTheRoles() {
        server.on("GET " + PATH_V2, 200, "{\"username\":\"hedy\",\"disabled\":false,\"roles\":null}");

        assertThatThrownBy(() -> v2.users().update(HEDY, user -> user.withDisabled(true)))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("$.roles");
        assertThat(server.lines()).containsExactly("GET " + PATH_V2);
    }

    @Test
    void refusesARoleWithoutANumberInV1() {
        assertThatThrownBy(() -> v1.users().update(HEDY, user -> user.withRoles(UserRole.of(RoleId.of("x}")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).containsExactly("GET " + PATH_V1);
    }

    private void refuses(UnaryOperator<User> change, String member) {
        assertThatThrownBy(() -> v2.users().update(HEDY, change))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot change " + member);
        assertThat(server.lines()).containsExactly("GET " + PATH_V2);
    }
}
