package io.github.rpaclients.uipath.orchestrator;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.CREATION_TIME;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.EMAIL_ADDRESS;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.FULL_NAME;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.ID;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.LAST_LOGIN_TIME;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.MAY_HAVE_ROBOT_SESSION;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.TYPE;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.directory.DirectoryPermission;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.query.NumberField;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.roles.Role;
import io.github.rpaclients.uipath.orchestrator.roles.RoleFields;
import io.github.rpaclients.uipath.orchestrator.settings.License;
import io.github.rpaclients.uipath.orchestrator.users.User;
import io.github.rpaclients.uipath.orchestrator.users.UserRole;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation against the simulator, where Orchestrator decides about seats. */
class OrchestratorContractTest {
    private static final UserId GRACE = UserId.of(13);
    private static final UserId ADA = UserId.of(9_007_199_254_740_993L);
    private static final UserId LINUS = UserId.of(9_007_199_254_740_992L);
    private static final UserId NIGHTLY = UserId.of(34);

    private final UiPathSimulator uipath = UiPathSimulator.startWithoutUserLicensing();
    private final UiPathDeployment deployment =
            UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant());
    private final OrchestratorClient orchestrator = client(deployment, "OR.Users", "OR.Settings.Read");

    @AfterEach
    void stopSimulator() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void listsEverybodyWhateverThePageSize() {
        List<UserId> once = ids(orchestrator.users().list().stream());

        assertThat(ids(orchestrator.users().list(query -> query.pageSize(1)).stream()))
                .isEqualTo(once);
        assertThat(once).hasSize(6).contains(ADA, LINUS);
    }

    static Stream<Arguments> filters() {
        Instant then = Instant.parse("2026-03-02T08:15:31Z");
        NumberField<User> number = NumberField.of("Id");
        return Stream.of(
                Arguments.of(USER_NAME.eq("ada@acme.example"), 1),
                Arguments.of(USER_NAME.ne("ada@acme.example"), 5),
                Arguments.of(USER_NAME.eq("O'Brien +#&%ü"), 0),
                Arguments.of(USER_NAME.startsWith("ada"), 1),
                Arguments.of(EMAIL_ADDRESS.endsWith("@acme.example"), 4),
                Arguments.of(EMAIL_ADDRESS.isNull(), 2),
                Arguments.of(EMAIL_ADDRESS.isNotNull(), 4),
                Arguments.of(FULL_NAME.contains("a Love"), 1),
                Arguments.of(ID.eq(ADA), 1),
                Arguments.of(number.lt(21), 1),
                Arguments.of(number.gt(21).and(ID.ne(UserId.of(34))), 3),
                Arguments.of(TYPE.eq(UserType.DIRECTORY_USER), 4),
                Arguments.of(TYPE.ne(UserType.DIRECTORY_USER), 2),
                Arguments.of(
                        TYPE.eq(UserType.DIRECTORY_USER)
                                .or(ID.eq(UserId.of(34)))
                                .not(),
                        1),
                Arguments.of(MAY_HAVE_ROBOT_SESSION.is(true), 4),
                Arguments.of(CREATION_TIME.before(then), 6),
                Arguments.of(CREATION_TIME.notBefore(then), 0),
                Arguments.of(LAST_LOGIN_TIME.isNull(), 6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void writesFiltersThatAServerUnderstands(OdataFilter<User> filter, int rows) {
        assertThat(orchestrator.users().list(query -> query.filter(filter)).toList())
                .hasSize(rows);
    }

    @Test
    void hearsFromTheServerThatAPropertyCannotBeExpanded() {
        assertThatThrownBy(() -> orchestrator
                        .users()
                        .list(query -> query.expand("UnattendedRobot"))
                        .toList())
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("GET /odata/Users: 400 [1000] Invalid OData query options.");
    }

    @Test
    void findsAUser() {
        assertThat(orchestrator.users().find(USER_NAME.eq("ada@acme.example")))
                .map(User::id)
                .contains(ADA);
    }

    @Test
    void getsAUserWithRolesAndPolicy() {
        User ada = orchestrator.users().get(ADA);

        assertThat(ada.updatePolicy()).isPresent();
        assertThat(ada.userRoles()).extracting(UserRole::roleId).containsExactly(Optional.of(RoleId.of(2)));
    }

    @Test
    void updatesOneMemberAndNothingElse() {
        JsonObject before = stored(ADA);

        orchestrator.users().update(ADA, user -> user.withMayHavePersonalWorkspace(true));

        before.addProperty("MayHavePersonalWorkspace", true);
        assertThat(withoutStamps(stored(ADA))).isEqualTo(withoutStamps(before));
    }

    @Test
    void sendsAnOldServerNothingThatItDoesNotKnow() {
        uipath.orchestrator().strictBinding(true);
        JsonObject before = stored(ADA);

        orchestrator.users().update(ADA, user -> user.withMayHavePersonalWorkspace(true));

        before.addProperty("MayHavePersonalWorkspace", true);
        // the simulator plays a server that never knew it
        before.remove("FutureFlag");
        assertThat(withoutStamps(stored(ADA))).isEqualTo(withoutStamps(before));
    }

    @Test
    void keepsThePasswordThatTheServerMasks() {
        orchestrator.users().update(ADA, user -> user.withMayHavePersonalWorkspace(true));

        assertThat(stored(ADA)
                        .getAsJsonObject("UnattendedRobot")
                        .get("Password")
                        .getAsString())
                .isEqualTo("adas-windows-password");
    }

    @Test
    void changesThePasswordOfAnUnattendedRobot() {
        orchestrator
                .users()
                .update(
                        ADA,
                        user -> user.withUnattendedRobot(
                                user.unattendedRobot().orElseThrow().withPassword(Secret.of("n3w"))));

        assertThat(stored(ADA)
                        .getAsJsonObject("UnattendedRobot")
                        .get("Password")
                        .getAsString())
                .isEqualTo("n3w");
    }

    @Test
    void doesNotMistakeOneLargeIdForAnother() {
        String linus = uipath.orchestrator().user(LINUS.value()).json();

        orchestrator.users().update(ADA, user -> user.withMayHavePersonalWorkspace(true));

        assertThat(uipath.orchestrator().user(LINUS.value()).json()).isEqualTo(linus);
    }

    @Test
    void replacesTheTenantRoles() {
        orchestrator.users().update(GRACE, user -> user.withRolesList("Automation Developer"));

        assertThat(stored(GRACE).getAsJsonArray("RolesList")).hasToString("[\"Automation Developer\"]");
    }

    @Test
    void saysThatARoleIsNotThere() {
        assertThatThrownBy(() -> orchestrator.users().update(GRACE, user -> user.withRolesList("No such role")))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("something that does not exist, such as a role");
    }

    @Test
    void writesNothingWhenNothingChanged() {
        orchestrator.users().update(ADA, user -> user);

        assertThat(uipath.requests().matching("PUT", "/odata/Users")).isEmpty();
    }

    @Test
    void saysThatAllSeatsAreTaken() {
        String before = uipath.orchestrator().json();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> orchestrator.users().provisionRobot(ADA, RobotType.DEVELOPMENT));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(failure).hasMessageContaining("Not enough available slots for robot type Development");
        assertThat(uipath.orchestrator().json()).isEqualTo(before);
    }

    @Test
    void movesASeat() {
        orchestrator.users().removeRobot(GRACE);

        orchestrator.users().provisionRobot(ADA, RobotType.DEVELOPMENT);

        assertThat(stored(GRACE).get("RobotProvision").isJsonNull()).isTrue();
        assertThat(stored(GRACE).has("FutureFlag")).isTrue();
        assertThat(stored(ADA)
                        .getAsJsonObject("RobotProvision")
                        .get("RobotType")
                        .getAsString())
                .isEqualTo("Development");
        assertThat(stored(ADA).has("FutureFlag")).isTrue();
    }

    @Test
    void keepsTheSettingsOfARobotWhoseTypeChanges() {
        JsonObject before = stored(GRACE).getAsJsonObject("RobotProvision");

        orchestrator.users().provisionRobot(GRACE, RobotType.STUDIO_X);

        before.addProperty("RobotType", "StudioX");
        assertThat(stored(GRACE).getAsJsonObject("RobotProvision")).isEqualTo(before);
    }

    @Test
    void deletesAUser() {
        orchestrator.users().delete(NIGHTLY);

        assertThatThrownBy(() -> orchestrator.users().get(NIGHTLY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void assignsExactlyTheseRoles() {
        orchestrator.users().assignRoles(GRACE, List.of(RoleId.of(1)));

        assertThat(orchestrator.users().get(GRACE).userRoles())
                .extracting(role -> role.roleName().orElse(""))
                .containsExactly("Administrator");
    }

    @Test
    void changesCultures() {
        orchestrator.users().changeCulture(GRACE, "de");
        orchestrator.users().changeOwnCulture("ja");

        assertThat(uipath.requests().matching("POST", "/odata/Users"))
                .extracting(request -> request.body())
                .containsExactly("{\"culture\":\"de\"}", "{\"culture\":\"ja\"}");
    }

    @Test
    void asksWhoIsBusy() {
        uipath.orchestrator().user(ADA.value()).busy(true);

        assertThat(orchestrator.users().busy(List.of(ADA, GRACE)))
                .containsExactly(entry(ADA, true), entry(GRACE, false));
    }

    @Test
    void listsRolesWithPermissions() {
        List<Role> roles = orchestrator
                .roles()
                .list(query -> query.expand("Permissions").filter(RoleFields.TYPE.eq(RoleType.TENANT)))
                .toList();

        assertThat(roles)
                .hasSize(2)
                .allSatisfy(role -> assertThat(role.permissions()).hasSize(1));
    }

    @Test
    void showsWhatAUserInherits() {
        List<DirectoryPermission> inherited = orchestrator.directory().permissions("margaret@acme.example");

        assertThat(inherited).hasSize(1);
        assertThat(inherited.get(0).roles())
                .extracting(role -> role.name().orElse(""))
                .containsExactly("Automation Developer");
    }

    @Test
    void readsTheLicence() {
        License license = orchestrator.settings().license();

        assertThat(license.userLicensingEnabled()).contains(false);
        assertThat(license.allowed()).containsEntry("Development", 1L);
        assertThat(license.used()).containsEntry("Development", 1L);
        assertThat(license.expires()).isPresent();
    }

    @Test
    void saysThatThePortalAnsweredInsteadOfOrchestrator() {
        URI wrong = URI.create(uipath.url() + "/acme/production/orchestrator");
        try (OrchestratorClient lost = client(deployment.withOrchestratorUrl(wrong), "OR.Users")) {
            assertThatThrownBy(() -> lost.users().get(ADA))
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("A web page came");
        }
    }

    @Test
    void namesTheScopeThatAWriteNeeds() {
        try (OrchestratorClient reader = client(deployment, "OR.Users.Read")) {
            assertThatThrownBy(() -> reader.users().removeRobot(GRACE))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("The caller needs scope OR.Users or OR.Users.Write and permission");
        }
    }

    @Test
    void signsInAgainWhereTheTokensWereRevoked() {
        uipath.faults().next("PUT", "/odata/Users").after(uipath::revokeTokens);

        orchestrator.users().update(ADA, user -> user.withMayHavePersonalWorkspace(true));

        assertThat(stored(ADA).get("MayHavePersonalWorkspace").getAsBoolean()).isTrue();
        assertThat(uipath.requests().matching("POST", "/connect/token")).hasSize(2);
        assertThat(uipath.requests().matching("PUT", "/odata/Users"))
                .extracting(request -> request.status())
                .containsExactly(401, 200);
    }

    @Test
    void explainsTheNotFoundOfAUserDeletedMeanwhile() {
        uipath.faults()
                .next("PUT", "/odata/Users")
                .after(() -> uipath.orchestrator().user(ADA.value()).remove());

        assertThatThrownBy(() -> orchestrator.users().update(ADA, user -> user.withMayHavePersonalWorkspace(true)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("either somebody has deleted it since");
    }

    @Test
    void doesNotRepeatAPutThatWasDoneBeforeTheConnectionBroke() {
        uipath.faults().next("PUT", "/odata/Users").dropAnswer();

        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> orchestrator.users().update(ADA, user -> user.withMayHavePersonalWorkspace(true)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(uipath.requests().matching("PUT", "/odata/Users")).hasSize(1);
    }

    private OrchestratorClient client(UiPathDeployment deployment, String... scopes) {
        return OrchestratorClient.builder()
                .deployment(deployment)
                .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), scopes))
                .build();
    }

    private JsonObject stored(UserId id) {
        return JsonParser.parseString(uipath.orchestrator().user(id.value()).json())
                .getAsJsonObject();
    }

    private static JsonObject withoutStamps(JsonObject user) {
        user.remove("LastModificationTime");
        user.remove("LastModifierUserId");
        return user;
    }

    private static List<UserId> ids(Stream<User> users) {
        return users.map(User::id).toList();
    }
}
