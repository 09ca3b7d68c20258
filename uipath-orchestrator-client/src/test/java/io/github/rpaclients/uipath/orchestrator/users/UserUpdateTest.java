package io.github.rpaclients.uipath.orchestrator.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** GET, change one member, PUT: the PUT is the GET with that member changed, byte for byte apart from white space. */
class UserUpdateTest extends OrchestratorTest {
    private static final UserId ADELE = UserId.of(9_007_199_254_740_993L);

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "a text",
                        user -> user.withEmailAddress("löwe@acme.example"),
                        "\"EmailAddress\":\"adele@acme.example\"",
                        "\"EmailAddress\":\"löwe@acme.example\""),
                change(
                        "a flag",
                        user -> user.withMayHavePersonalWorkspace(true),
                        "\"MayHavePersonalWorkspace\":false",
                        "\"MayHavePersonalWorkspace\":true"),
                change(
                        "a word sent as a number",
                        user -> user.withProvisionType(ProvisionType.MANUAL),
                        "\"ProvisionType\":1",
                        "\"ProvisionType\":\"Manual\""),
                change(
                        "a null",
                        user -> user.withLicenseType(RobotType.ATTENDED),
                        "\"LicenseType\":null",
                        "\"LicenseType\":\"Attended\""),
                change(
                        "a list",
                        user -> user.withRolesList(),
                        "\"RolesList\":[\"Automation User\"]",
                        "\"RolesList\":[]"),
                change(
                        "a member of a robot",
                        user -> user.withRobotProvision(
                                user.robotProvision().orElseThrow().withRobotType(RobotType.ATTENDED)),
                        "\"RobotType\":\"RpaDeveloper\"",
                        "\"RobotType\":\"Attended\""),
                change(
                        "a free-form setting",
                        user -> user.withRobotProvision(user.robotProvision()
                                .orElseThrow()
                                .withExecutionSettings(Map.of(
                                        "TracingLevel", JsonValue.ofText("Verbose"),
                                        "ResolutionWidth", JsonValue.of("1920"),
                                        "Scale", JsonValue.of("2.50")))),
                        "\"TracingLevel\":\"Information\"",
                        "\"TracingLevel\":\"Verbose\""),
                change(
                        "a member of a policy",
                        user -> user.withUpdatePolicy(
                                user.updatePolicy().orElseThrow().withType(UpdatePolicyType.LATEST_PATCH)),
                        "\"Type\":\"SpecificVersion\"",
                        "\"Type\":\"LatestPatch\""),
                change(
                        "nothing but the emptied",
                        user -> user.withName(Optional.empty()),
                        "\"Name\":\"Ad\\u00e8le\"",
                        "\"Name\":null"));
    }

    private static Arguments change(String what, UnaryOperator<User> change, String from, String to) {
        return Arguments.of(what, change, from, to);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void sendsWhatItReadWithExactlyTheChange(String what, UnaryOperator<User> change, String from, String to)
            throws Exception {
        enqueue(200, fixture("user.json"));
        enqueue(200);

        orchestrator.users().update(ADELE, change);

        assertThat(asItCame()).containsOnlyOnce(from);
        assertThat(put()).isEqualTo(asItCame().replace(from, to));
    }

    @Test
    void readsTheWholeUserAndWritesToTheSameKey() throws Exception {
        enqueue(200, fixture("user.json"));
        enqueue(200);

        orchestrator.users().update(ADELE, user -> user.withEmailAddress("x@acme.example"));

        assertThat(requestLine()).isEqualTo("GET /odata/Users(9007199254740993)?$expand=OrganizationUnits,UserRoles");
        RecordedRequest put = server.takeRequest();
        assertThat(line(put)).isEqualTo("PUT /odata/Users(9007199254740993)");
        assertThat(put.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(put.getBody().utf8()).contains("\"Id\":9007199254740993");
    }

    @Test
    void addsWhatTheServerDidNotSend() throws Exception {
        enqueue(200, "{\"UserName\":\"ada\",\"Id\":9007199254740993,\"New\":[]}");
        enqueue(200);

        orchestrator.users().update(ADELE, user -> user.withRobotProvision(AttendedRobot.of(RobotType.STUDIO_PRO)));

        assertThat(put())
                .startsWith("{\"UserName\":\"ada\",\"Id\":9007199254740993,\"New\":[],\"RobotProvision\":{")
                .contains("\"RobotType\":\"StudioPro\"");
    }

    @Test
    void writesNothingWhenNothingChanged() {
        enqueue(200, fixture("user.json"));

        User same = orchestrator.users().update(ADELE, user -> user.withMayHaveUserSession(true));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(same.id()).isEqualTo(ADELE);
    }

    @Test
    void sendsANewPasswordAndStillNoMask() throws Exception {
        enqueue(200, fixture("user.json"));
        enqueue(200);

        orchestrator
                .users()
                .update(
                        ADELE,
                        user -> user.withUnattendedRobot(
                                user.unattendedRobot().orElseThrow().withPassword(Secret.of("n3w\"pass"))));

        assertThat(put())
                .isEqualTo(asItCame()
                        .replace(
                                "\"UserName\":\"ACME\\\\robot\",",
                                "\"UserName\":\"ACME\\\\robot\",\"Password\":\"n3w\\\"pass\","));
    }

    @Test
    void sendsNoPasswordAtAllWhereTheServerShowsNone() throws Exception {
        enqueue(200, "{\"UserName\":\"ada\",\"UnattendedRobot\":{\"UserName\":\"r\"},\"Id\":9007199254740993}");
        enqueue(200);

        orchestrator.users().update(ADELE, user -> user.withName("Ada"));

        assertThat(put())
                .isEqualTo("{\"UserName\":\"ada\",\"UnattendedRobot\":{\"UserName\":\"r\"},\"Id\":9007199254740993,"
                        + "\"Name\":\"Ada\"}");
    }

    @Test
    void takesTheRobotAwayWithAnExplicitNull() throws Exception {
        enqueue(200, fixture("user.json"));
        enqueue(200);

        orchestrator.users().removeRobot(ADELE);

        assertThat(put())
                .isEqualTo(asItCame()
                        .replaceFirst("\"RobotProvision\":\\{.*?\\]\\}", "\"RobotProvision\":null")
                        .replace("\"MayHaveRobotSession\":true", "\"MayHaveRobotSession\":false"));
    }

    @Test
    void changesNothingButTheTypeOfARobotThatIsThere() throws Exception {
        enqueue(200, fixture("user.json"));
        enqueue(200);

        orchestrator.users().provisionRobot(ADELE, RobotType.STUDIO_PRO);

        assertThat(put()).isEqualTo(asItCame().replace("\"RpaDeveloper\"", "\"StudioPro\""));
    }

    @Test
    void leavesARobotAloneThatHasTheTypeUnderAnotherWord() {
        enqueue(200, fixture("user.json"));

        orchestrator.users().provisionRobot(ADELE, RobotType.DEVELOPMENT);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    static List<UnaryOperator<User>> forbidden() {
        return List.of(
                user -> changed(user).id(UserId.of(13)).build(),
                user -> changed(user).userName("other").build(),
                user -> changed(user).userName(Optional.empty()).build(),
                user -> changed(user).type(UserType.USER).build());
    }

    private static UserBuilder changed(User user) {
        return new UserBuilder().from(user);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesToChangeWhatTheServerFindsTheUserBy(UnaryOperator<User> change) {
        enqueue(200, fixture("user.json"));

        assertThatThrownBy(() -> orchestrator.users().update(ADELE, change))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "An update of User 9007199254740993 cannot change (Id|UserName|Type); the server keeps"
                                + " it as it is");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void sendsNothingWhenTheChangeThrows() {
        enqueue(200, fixture("user.json"));

        assertThatThrownBy(() -> orchestrator.users().update(ADELE, user -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesAnAnswerAboutSomebodyElse() {
        enqueue(200, "{\"UserName\":\"linus\",\"Id\":9007199254740992}");

        assertThatThrownBy(() -> orchestrator.users().update(ADELE, user -> user.withName("Ada")))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage(
                        "GET /odata/Users(9007199254740993): 200. The JSON of the answer is not what this API speaks:"
                                + " Expected User 9007199254740993 at $.");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    /** The second request's body. */
    private String put() throws InterruptedException {
        server.takeRequest();
        return compact(server.takeRequest().getBody().utf8());
    }

    /** The fixture as it may go back: without OData's remark and without masks. */
    private String asItCame() {
        return compact(fixture("user.json"))
                .replaceFirst("\"@odata.context\":\"[^\"]*\",", "")
                .replace("\"Password\":\"*****\",", "");
    }

    private static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && (!quoted || json.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            }
            if (quoted || !Character.isWhitespace(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
