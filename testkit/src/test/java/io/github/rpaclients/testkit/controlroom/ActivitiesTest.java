package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a run, as the API tells of it and as a test moves it along. */
class ActivitiesTest {
    private static final String LIST = "/v3/activity/list";
    private static final String MANAGE = "/v3/activity/manage";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-29T08:00:00Z"));
    private final ControlRoomSimulator simulator = ControlRoomSimulator.builder()
            .clock(clock)
            .tokenLifetime(Duration.ofDays(1))
            .start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void lacksANewRunInOneListAndHasItOverInTheNext() {
        deploy("Invoices");

        List<JsonObject> first = list("{}");
        List<JsonObject> second = list("{}");

        assertThat(first).isEmpty();
        assertThat(second).hasSize(1);
        assertThat(second.get(0).get("status").getAsString()).isEqualTo("COMPLETED");
        assertThat(second.get(0).has("botOutVariables")).isFalse();
    }

    @Test
    void hasANewRunAfterAsManyListsOrAsMuchTimeAsSet() {
        simulator.settings().activityGrace(0).activityGraceTime(Duration.ofSeconds(30));
        deploy("Invoices");
        int early = list("{}").size();
        clock.forward(Duration.ofSeconds(30));
        int late = list("{}").size();
        simulator.settings().activityGrace(2).activityGraceTime(Duration.ZERO);
        deploy("Mail");

        assertThat(List.of(
                        early,
                        late,
                        list("{}").size(),
                        list("{}").size(),
                        list("{}").size()))
                .containsExactly(0, 1, 1, 1, 2);
    }

    @Test
    void goesOnUntilTheTestSaysIfSet() {
        simulator.settings().runsEndByThemselves(false).activityGrace(0);
        deploy("Invoices");
        String before = status();
        simulator.activity("Invoices").running();
        clock.forward(Duration.ofMinutes(2));
        String meanwhile = status();
        simulator.activity("Invoices").completed("{'total':12.50,'ok':true,'by':'ada','day':{'type':'DATETIME'}}");

        JsonObject run = get(simulator.activity("Invoices").id());
        assertThat(List.of(before, meanwhile, status())).containsExactly("DEPLOYED", "RUNNING", "COMPLETED");
        assertThat(run.getAsJsonObject("botOutVariables").get("values"))
                .hasToString("{\"total\":{\"type\":\"NUMBER\",\"number\":\"12.50\"},"
                        + "\"ok\":{\"type\":\"BOOLEAN\",\"boolean\":\"true\"},"
                        + "\"by\":{\"type\":\"STRING\",\"string\":\"ada\"},\"day\":{\"type\":\"DATETIME\"}}");
        assertThat(run.get("endDateTime").getAsString()).isEqualTo("2026-11-29T08:02:00Z");
    }

    @Test
    void becomesWhatATestHasSaidOfTheBot() {
        simulator.settings().activityGrace(0);
        simulator.bot("Invoices").completes("{'total':3}");
        simulator.bot("Mail").fails("No server");
        simulator.bot("Watch").keepsRunning();
        for (String name : List.of("Invoices", "Mail", "Watch")) {
            deploy(name);
            list("{}");
        }

        assertThat(get(simulator.activity("Invoices").id()).toString()).contains("\"number\":\"3\"");
        JsonObject failed = get(simulator.activity("Mail").id());
        assertThat(failed.get("status").getAsString()).isEqualTo("RUN_FAILED");
        assertThat(failed.get("message").getAsString()).isEqualTo("No server");
        assertThat(failed.getAsJsonObject("error").get("message").getAsString()).isEqualTo("No server");
        assertThat(simulator.activity("Watch").status()).isEqualTo("DEPLOYED");
    }

    @Test
    void hasAnIdOfAUuidAndDigits() {
        deploy("Invoices");

        assertThat(simulator.activity("Invoices").id()).matches("[0-9a-f-]{36}_[0-9a-f]+");
        assertThat(simulator.activity("Invoices").deploymentId()).matches("[0-9a-f-]{36}");
        assertThat(admin.get("/v3/activity/execution/none").statusCode()).isEqualTo(404);
    }

    @Test
    void filtersByWhatTheVendorNames() {
        simulator
                .entities("activities")
                .add("{'automationName':'a','userName':'linus','status':'RUNNING','deviceId':'41'}")
                .add("{'automationName':'b','userId':'2001','status':'COMPLETED','$path':'Bots/b'}");

        assertThat(names("status", "RUNNING")).containsExactly("a");
        assertThat(names("userName", "grace")).containsExactly("b");
        assertThat(names("name", "b")).containsExactly("b");
        assertThat(names("path", "Bots/b")).containsExactly("b");
        assertThat(names("deploymentId", simulator.activity("a").deploymentId()))
                .containsExactly("a");
        assertThat(post(LIST, "{'filter':{'operator':'eq','field':'deviceId','value':'41'}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(list("{'sort':[{'field':'startDateTime','direction':'desc'}]}"))
                .hasSize(2);
    }

    @Test
    void holdsWhatATestAdds() {
        simulator
                .entities("activities")
                .add("{'automationName':'a','userName':'linus','status':'RUNNING','deviceId':41}");
        list("{}");

        JsonObject run = list("{}").get(0);

        assertThat(run.get("status").getAsString()).isEqualTo("RUNNING");
        assertThat(run.get("userId").getAsString()).isEqualTo("2003");
        assertThat(run.get("deviceName").getAsString()).isEqualTo("acme-runner");
    }

    @Test
    void stopsPausesAndResumes() {
        deploy("Invoices");
        String id = simulator.activity("Invoices").running().id();

        manage("pause_executions", id);
        String paused = simulator.activity(id).status();
        manage("resume_executions", id);
        String resumed = simulator.activity(id).status();
        JsonObject answer = Caller.json(manage("stop_executions", id));

        assertThat(List.of(paused, resumed, simulator.activity(id).status()))
                .containsExactly("RUN_PAUSED", "RUNNING", "RUN_ABORTED");
        assertThat(answer).hasToString("{\"requests_sent_to_device\":[\"" + id + "\"],\"manage_action_errors\":[]}");
    }

    @Test
    void failsInPartWithASuccess() {
        deploy("Invoices");
        String running = simulator.activity("Invoices").running().id();

        HttpResponse<String> answer = manage("stop_executions", running + "\",\"none");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.json(answer).getAsJsonArray("requests_sent_to_device"))
                .hasSize(1);
        assertThat(Caller.json(answer).getAsJsonArray("manage_action_errors"))
                .hasToString("[{\"execution_id\":\"none\",\"error_response\":\"There is no execution none\"}]");
        assertThat(Caller.json(manage("resume_executions", running)).getAsJsonArray("manage_action_errors"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'stop_executions':{},'pause_executions':{}}"})
    void doesOneThingAtATime(String body) {
        assertThat(post(MANAGE, body).statusCode()).isEqualTo(400);
    }

    @Test
    void countsByStatus() {
        simulator.entities("activities").add("{'status':'RUNNING'}").add("{'status':'COMPLETED'}");
        clock.forward(Duration.ofHours(2));
        simulator.entities("activities").add("{'status':'RUNNING'}");

        assertThat(metrics("{'type':'LAST3HOURS'}"))
                .isEqualTo("[{\"status\":\"COMPLETED\",\"count\":1},{\"status\":\"RUNNING\",\"count\":2}]");
        assertThat(metrics("{'type':'LAST1HOURS'}")).isEqualTo("[{\"status\":\"RUNNING\",\"count\":1}]");
        assertThat(metrics("{'type':'CUSTOM','from':'2026-11-29T07:00:00Z','to':'2026-11-29T09:00:00Z'}"))
                .contains("COMPLETED");
        assertThat(post("/v3/activity/metrics", "{'timeRange':{'type':'LASTYEAR'}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/v3/activity/metrics", "{'timeRange':{'type':'CUSTOM'}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsEverybodyWhatIsHisOwn() {
        simulator
                .entities("activities")
                .add("{'automationName':'a','userName':'linus','status':'RUNNING'}")
                .add("{'automationName':'b','userName':'ada','status':'RUNNING'}");
        Caller ada = Caller.user(simulator, "ada");

        assertThat(Caller.json(ada.post(LIST, "{}")).getAsJsonArray("list")).hasSize(1);
        assertThat(ada.get("/v3/activity/execution/" + simulator.activity("a").id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.json(ada.post(
                                MANAGE,
                                "{\"stop_executions\":{\"execution_ids\":[\""
                                        + simulator.activity("a").id() + "\"]}}"))
                        .getAsJsonArray("manage_action_errors"))
                .hasSize(1);
    }

    private void deploy(String name) {
        assertThat(post(
                                "/v4/automations/deploy",
                                "{'botId':5,'automationName':'" + name
                                        + "','unattendedRequest':{'runAsUserIds':[2003],"
                                        + "'deviceUsageType':'RUN_ONLY_ON_DEFAULT_DEVICE'}}")
                        .statusCode())
                .isEqualTo(200);
    }

    private String status() {
        return list("{}").get(0).get("status").getAsString();
    }

    private JsonObject get(String id) {
        return Caller.json(admin.get("/v3/activity/execution/" + id));
    }

    private HttpResponse<String> manage(String action, String ids) {
        return admin.post(MANAGE, "{\"" + action + "\":{\"execution_ids\":[\"" + ids + "\"]}}");
    }

    private String metrics(String range) {
        return Caller.json(post("/v3/activity/metrics", "{'timeRange':" + range + "}"))
                .get("metrics")
                .toString();
    }

    private List<String> names(String field, String value) {
        List<String> names = new ArrayList<>();
        list("{'filter':{'operator':'eq','field':'" + field + "','value':'" + value + "'}}")
                .forEach(row -> names.add(row.get("automationName").getAsString()));
        return names;
    }

    private List<JsonObject> list(String body) {
        JsonArray array = Caller.json(post(LIST, body)).getAsJsonArray("list");
        List<JsonObject> rows = new ArrayList<>();
        array.forEach(row -> rows.add(row.getAsJsonObject()));
        return rows;
    }

    private HttpResponse<String> post(String path, String body) {
        return admin.post(path, body.replace('\'', '"'));
    }
}
