package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is not simulated says so, until the test says the answer. */
class ScriptedAnswersTest {
    private static final String RULES = "/odata/BusinessRules";
    private static final String STORE = "/odata/Settings/UiPath.Server.Configuration.OData.GetSecureStoreConfiguration";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("");

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void saysWhatIsNotSimulatedAndHowToAnswerIt() {
        HttpResponse<String> answer = wire.orchestrator("POST", RULES, "{}");

        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(Wire.json(answer).get("message").getAsString())
                .startsWith("not simulated: POST " + RULES)
                .endsWith("uipath.answer(\"POST\", \"" + RULES + "\").json(\"{…}\")");
        assertThat(answer.headers().firstValue("api-supported-versions")).isPresent();
    }

    @Test
    void saysItOfAMethodOfASimulatedPathAndOfAKeyInQuotes() {
        assertThat(wire.orchestrator("POST", "/odata/Users", "{}").statusCode()).isEqualTo(501);
        assertThat(wire.orchestrator("GET", "/odata/LicensesRuntime('x')", "").statusCode())
                .isEqualTo(404);
        assertThat(wire.orchestrator("GET", STORE + "(storeTypeName='x')", "").statusCode())
                .isEqualTo(501);
        assertThat(wire.orchestrator("GET", STORE + "(storeTypeName=%27x%27)", "")
                        .statusCode())
                .isEqualTo(501);
        assertThat(wire.orchestrator("MERGE", "/odata/Users", "{}").statusCode())
                .isEqualTo(405);
    }

    @Test
    void givesTheAnswerOfTheTest() {
        uipath.answer("POST", RULES)
                .json("{'value':[{'Id':9007199254740993}]}")
                .status(201)
                .header("Location", "/odata/BusinessRules(7)");

        HttpResponse<String> answer = wire.orchestrator("POST", RULES, "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"value\":[{\"Id\":9007199254740993}]}");
        assertThat(answer.headers().firstValue("Location")).hasValue("/odata/BusinessRules(7)");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
    }

    @Test
    void givesAnswersInTheirOrderAndTheLastOneForEver() {
        uipath.answer("GET", "/odata/BusinessRules(7)")
                .json("{'State':'Running'}")
                .times(2);
        uipath.answer("GET", "/odata/BusinessRules(7)").json("{'State':'Successful'}");

        assertThat(state()).isEqualTo("Running");
        assertThat(state()).isEqualTo("Running");
        assertThat(state()).isEqualTo("Successful");
        assertThat(state()).isEqualTo("Successful");
    }

    @Test
    void isNotSimulatedAgainOnceTheAnswerIsUsedUp() {
        uipath.answer("GET", "/odata/BusinessRules(7)")
                .json("{'State':'Running'}")
                .times(1);

        assertThat(state()).isEqualTo("Running");
        assertThat(wire.orchestrator("GET", "/odata/BusinessRules(7)", "").statusCode())
                .isEqualTo(501);
    }

    @Test
    void replacesAnAnswerThatWouldNeverEnd() {
        uipath.answer("GET", "/odata/BusinessRules(7)").json("{'State':'Running'}");
        uipath.answer("GET", "/odata/BusinessRules(7)").json("{'State':'Faulted'}");

        assertThat(state()).isEqualTo("Faulted");
    }

    @Test
    void goesBeforeWhatIsSimulated() {
        String before = uipath.json();
        uipath.answer("DELETE", "/odata/Users(13)").status(202).times(1);

        assertThat(wire.orchestrator("DELETE", "/odata/Users(13)", "").statusCode())
                .isEqualTo(202);
        assertThat(uipath.json()).isEqualTo(before);
        assertThat(wire.orchestrator("DELETE", "/odata/Users(13)", "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void wantsTheTokenAndTheScopeOfTheOperation() {
        uipath.answer("GET", "/odata/BusinessRules(7)").json("{}").times(1);

        assertThat(new Wire(uipath)
                        .orchestrator("GET", "/odata/BusinessRules(7)", "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Wire(uipath)
                        .signIn("OR.Users")
                        .orchestrator("GET", "/odata/BusinessRules(7)", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Wire(uipath)
                        .signIn("OR.BusinessRules.Read")
                        .orchestrator("GET", "/odata/BusinessRules(7)", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersUnderPathsThatNobodyKnows() {
        uipath.answer("GET", "/api/Tomorrow").body("text/html", "<html>");
        uipath.answer("", "/portal_/api").json("[]");

        HttpResponse<String> orchestrators = wire.orchestrator("GET", "/api/Tomorrow", "");
        HttpResponse<String> portals = wire.call("PUT", "/acme/portal_/api/x", "{}");

        assertThat(orchestrators.body()).isEqualTo("<html>");
        assertThat(orchestrators.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(portals.body()).isEqualTo("[]");
        assertThat(wire.orchestrator("GET", "/api/Yesterday", "").statusCode()).isEqualTo(404);
    }

    @Test
    void answersForTheOtherServicesToo() {
        uipath.answer("GET", "/userBundleLeases").status(204);

        assertThat(wire.lease("GET", "/" + uipath.identity().user("ada").id() + "/userBundleLeases", "")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void knowsThePathsOfAStandaloneServer() {
        try (UiPathSimulator standalone =
                UiPathSimulator.builder().deployment(Deployment.STANDALONE).start()) {
            Wire direct =
                    new Wire(standalone).tokenPath("/identity/connect/token").signIn("");

            assertThat(direct.call("GET", "/odata/BusinessRules", "").statusCode())
                    .isEqualTo(501);
            assertThat(direct.call("GET", "/odata/Nothing", "").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void forgetsAnswersAtAReset() {
        uipath.answer("GET", "/odata/BusinessRules(7)").json("{}");

        uipath.reset();

        assertThat(new Wire(uipath)
                        .signIn("")
                        .orchestrator("GET", "/odata/BusinessRules(7)", "")
                        .statusCode())
                .isEqualTo(501);
    }

    @Test
    void refusesAnswersThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.answer("GET", "/x").json("{'a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.answer("GET", "/x").times(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.answer("GET", "/x").status(99));
    }

    private String state() {
        return Wire.json(wire.orchestrator("GET", "/odata/BusinessRules(7)", ""))
                .get("State")
                .getAsString();
    }
}
