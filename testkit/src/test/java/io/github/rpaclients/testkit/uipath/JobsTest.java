package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs from their start to their end. */
class JobsTest {
    private static final String ACTION = "/odata/Jobs/UiPath.Server.Configuration.OData.";
    private static final String START = "{\"startInfo\":{\"ReleaseKey\":\"aaaaaaaa-0001-4000-8000-0000000000c1\"%s}}";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Jobs")
            .header(
                    "X-UIPATH-OrganizationUnitId",
                    Long.toString(orchestrator.folder("Finance").id()));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void startsAsManyAsAreWanted() {
        start(",\"JobsCount\":2");
        start(",\"Strategy\":\"ModernJobsCount\",\"JobsCount\":2,\"Reference\":\"r\"");

        assertThat(orchestrator.jobs()).extracting(OrchestratorJob::state).containsOnly("Pending");
        assertThat(orchestrator.jobs()).hasSize(4);
        assertThat(ids("?$filter=Reference%20eq%20'r'")).hasSize(2);
    }

    @Test
    void showsArgumentsOfOneJobAndNotOfRows() {
        long id = start(",\"InputArguments\":\"{\\\"month\\\":\\\"2026-11\\\"}\"");
        orchestrator.job(id).run().finish("{'total':12.50}");

        JsonObject job = Wire.json(wire.orchestrator("GET", "/odata/Jobs(" + id + ")", ""));
        JsonObject row = rows("").get(0);

        assertThat(job.get("State").getAsString()).isEqualTo("Successful");
        assertThat(job.get("InputArguments").getAsString()).isEqualTo("{\"month\":\"2026-11\"}");
        assertThat(job.get("OutputArguments").getAsString()).isEqualTo("{\"total\":12.50}");
        assertThat(job.get("EndTime").isJsonNull()).isFalse();
        assertThat(row.get("InputArguments").isJsonNull()).isTrue();
        assertThat(row.get("OutputArguments").isJsonNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\\\"a\\\":", "text"})
    void refusesArgumentsThatAreNoObject(String text) {
        assertThat(act("StartJobs", String.format(START, ",\"InputArguments\":\"" + text + "\"")))
                .isEqualTo(400);
        assertThat(orchestrator.jobs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"startInfo\":{}}", "{\"startInfo\":{\"ReleaseKey\":\"x\",\"JobsCount\":0}}"})
    void refusesAStartOfNothing(String body) {
        assertThat(act("StartJobs", body)).isEqualTo(400);
    }

    @Test
    void showsTheJobsOfTheFolderByTheirState() {
        long faulted = orchestrator.addJob("Finance", "{'State':'Faulted'}").id();
        orchestrator.addJob("Finance", "{}");
        long elsewhere = orchestrator.addJob("Shared", "{'State':'Faulted'}").id();

        assertThat(ids("?$filter=State%20eq%20'Faulted'")).containsExactly(faulted);
        assertThat(wire.orchestrator("GET", "/odata/Jobs(" + elsewhere + ")", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheJobsOfAllFoldersWhereNoneIsNamed() {
        long one = orchestrator.addJob("Finance", "{}").id();
        long other = orchestrator.addJob("Shared", "{'OutputArguments':'{}'}").id();
        Wire anywhere = new Wire(uipath).signIn("OR.Jobs");

        JsonArray all =
                Wire.json(anywhere.orchestrator("GET", "/odata/Jobs", "")).getAsJsonArray("value");

        assertThat(all)
                .extracting(job -> job.getAsJsonObject().get("Id").getAsLong())
                .containsExactly(one, other);
        assertThat(all.get(1).getAsJsonObject().get("OutputArguments").isJsonNull())
                .isTrue();
        orchestrator.apiVersion(19);
        assertThat(anywhere.orchestrator("GET", "/odata/Jobs", "").body()).contains("\"errorCode\":1101");
    }

    @Test
    void findsAJobByItsKeyInItsFolder() {
        orchestrator.addJob("Finance", "{'OutputArguments':'{}'}");
        JsonObject job = rows("").get(0);
        String byKey = ACTION + "GetByKey(identifier=" + job.get("Key").getAsString() + ")";
        Wire shared = new Wire(uipath).signIn("OR.Jobs").header("X-UIPATH-FolderPath", "Shared");

        assertThat(Wire.json(wire.orchestrator("GET", byKey, ""))
                        .get("OutputArguments")
                        .getAsString())
                .isEqualTo("{}");
        assertThat(shared.orchestrator("GET", byKey, "").statusCode()).isEqualTo(404);
    }

    @Test
    void startsByTheNameOfAReleaseAndTellsIt() {
        orchestrator.addRelease("Finance", "Invoices", "1.0.2");
        String key = JsonParser.parseString(orchestrator.release("Invoices"))
                .getAsJsonObject()
                .get("Key")
                .getAsString();

        for (String info : List.of(
                "\"ReleaseName\":\"invoices\"", "\"ReleaseKey\":\"" + key + "\"", "\"releaseKey\":\"" + key + "\"")) {
            String job = wire.orchestrator("POST", ACTION + "StartJobs", "{\"startInfo\":{" + info + "}}")
                    .body();
            assertThat(job).as(info).contains("\"ReleaseName\":\"Invoices\"");
        }
        assertThat(orchestrator.jobs()).extracting(OrchestratorJob::json).allMatch(job -> job.contains(key));
    }

    @Test
    void bindsAStartToTheLetterBeforeVersion20() {
        orchestrator.apiVersion(19);

        assertThat(act("StartJobs", "{\"startInfo\":{\"releaseName\":\"Invoices\"}}"))
                .isEqualTo(400);
    }

    @Test
    void asksARunningJobToStopAndEndsOneAtOnce() {
        OrchestratorJob soft = orchestrator.addJob("Finance", "{}").run();
        OrchestratorJob hard = orchestrator.addJob("Finance", "{}").run();
        OrchestratorJob waiting = orchestrator.addJob("Finance", "{}");

        stop(soft, "SoftStop");
        stop(hard, "Kill");
        stop(waiting, "SoftStop");

        assertThat(soft.state()).isEqualTo("Stopping");
        assertThat(soft.stop().state()).isEqualTo("Stopped");
        assertThat(hard.state()).isEqualTo("Stopped");
        assertThat(waiting.state()).isEqualTo("Stopped");
    }

    @Test
    void stopsAllOrNone() {
        OrchestratorJob running = orchestrator.addJob("Finance", "{}").run();
        OrchestratorJob over = orchestrator.addJob("Finance", "{}").fail("Logon failed");

        assertThat(act("StopJobs", "{\"strategy\":\"Kill\",\"jobIds\":[" + running.id() + "," + over.id() + "]}"))
                .isEqualTo(409);
        assertThat(running.state()).isEqualTo("Running");
        assertThat(act("StopJobs", "{\"strategy\":\"Kill\",\"jobIds\":[" + running.id() + "]}"))
                .isEqualTo(200);
        assertThat(act("StopJobs", "{\"strategy\":\"Gently\",\"jobIds\":[]}")).isEqualTo(400);
    }

    @Test
    void startsAJobThatIsOverOnceMore() {
        long id = start(",\"InputArguments\":\"{\\\"month\\\":\\\"2026-11\\\"}\"");
        assertThat(act("RestartJob", "{\"jobId\":" + id + "}")).isEqualTo(409);
        orchestrator.job(id).fail("No");

        JsonObject again = Wire.json(wire.orchestrator("POST", ACTION + "RestartJob", "{\"jobId\":" + id + "}"));

        assertThat(again.get("Id").getAsLong()).isNotEqualTo(id);
        assertThat(again.get("State").getAsString()).isEqualTo("Pending");
        assertThat(again.get("InputArguments").getAsString()).contains("2026-11");
    }

    @Test
    void letsASuspendedJobGoOn() {
        OrchestratorJob job = orchestrator.addJob("Finance", "{}").run();
        String key = Wire.json(wire.orchestrator("GET", "/odata/Jobs(" + job.id() + ")", ""))
                .get("Key")
                .getAsString();

        assertThat(act("ResumeJob", "{\"jobKey\":\"" + key + "\"}")).isEqualTo(409);
        job.suspend();
        assertThat(act("ResumeJob", "{\"jobKey\":\"" + key + "\"}")).isEqualTo(200);
        assertThat(job.state()).isEqualTo("Resumed");
    }

    @Test
    void findsNothingAgainstAStart() {
        OrchestratorJob job = orchestrator.addJob("Finance", "{}");

        assertThat(act("ValidateDynamicJob", String.format(START, ""))).isEqualTo(200);
        assertThat(wire.orchestrator(
                                "POST",
                                "/odata/Jobs(" + job.id() + ")/UiPath.Server.Configuration.OData.ValidateExistingJob",
                                "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void doesNothingToAJobThatIsOver() {
        OrchestratorJob job = orchestrator.addJob("Finance", "{}").finish("{}");

        assertThatThrownBy(job::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Job " + job.id() + " is Successful and cannot run");
        assertThatThrownBy(() -> job.fail("No")).isInstanceOf(IllegalStateException.class);
        assertThat(job.json()).contains("Job completed");
        assertThatIllegalArgumentException().isThrownBy(() -> orchestrator.addJob("Finance", "[]"));
        assertThatIllegalArgumentException().isThrownBy(() -> orchestrator.job(7));
    }

    @Test
    void jobsAreInTheCompany() {
        orchestrator.addJob("Finance", "{'Reference':'r'}");
        String json = uipath.json();

        uipath.reset();
        assertThat(orchestrator.jobs()).isEmpty();
        uipath.load(json);

        assertThat(orchestrator.jobs()).hasSize(1);
        assertThat(uipath.json()).isEqualTo(json);
    }

    private long start(String more) {
        HttpResponse<String> answer = wire.orchestrator("POST", ACTION + "StartJobs", String.format(START, more));
        assertThat(answer.statusCode()).isEqualTo(201);
        return Wire.json(answer)
                .get("value")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("Id")
                .getAsLong();
    }

    private void stop(OrchestratorJob job, String strategy) {
        assertThat(wire.orchestrator(
                                "POST",
                                "/odata/Jobs(" + job.id() + ")/UiPath.Server.Configuration.OData.StopJob",
                                "{\"strategy\":\"" + strategy + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private int act(String action, String body) {
        return wire.orchestrator("POST", ACTION + action, body).statusCode();
    }

    private List<Long> ids(String query) {
        return rows(query).stream().map(row -> row.get("Id").getAsLong()).collect(Collectors.toList());
    }

    private List<JsonObject> rows(String query) {
        return StreamSupport.stream(
                        Wire.json(wire.orchestrator("GET", "/odata/Jobs" + query, ""))
                                .get("value")
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(row -> row.getAsJsonObject())
                .collect(Collectors.toList());
    }
}
