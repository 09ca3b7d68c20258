package io.github.rpaclients.uipath.orchestrator.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starting jobs, and starting them once. */
class JobsApiTest extends OrchestratorTest {
    private static final String KEY = "d0000000-0009-4000-8000-000000000041";
    private static final StartJobs START = StartJobs.of(ReleaseKey.of(KEY)).withReference("invoice-4711");
    private static final String NONE = "{\"@odata.count\":0,\"value\":[]}";
    private static final String STARTED =
            "{\"@odata.count\":1,\"value\":[{\"Id\":5,\"State\":\"Pending\",\"Reference\":\"invoice-4711\"}]}";

    private JobsApi jobs;

    @BeforeEach
    void folder() {
        jobs = orchestrator.inFolder(FolderRef.id(FolderId.of(13))).jobs();
    }

    @Test
    void sendsArgumentsAsTheTextThatTheVendorWants() throws Exception {
        enqueue(201, STARTED);

        List<Job> started = jobs.start(StartJobs.of(ReleaseKey.of(KEY))
                .withInput("month", JsonValue.ofText("2026-\"11\""))
                .withInput("rows", JsonValue.of("[1,2.50]"))
                .withInput("month", JsonValue.ofText("2026-12")));

        assertThat(started).extracting(Job::id).containsExactly(JobId.of(5));
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"startInfo\":{\"ReleaseKey\":\"" + KEY
                        + "\",\"Strategy\":\"ModernJobsCount\",\"JobsCount\":1,"
                        + "\"InputArguments\":\"{\\\"month\\\":\\\"2026-12\\\",\\\"rows\\\":[1,2.50]}\"}}");
    }

    @Test
    void addsNothingToArgumentsThatAreNoObject() {
        StartJobs odd = START.withInputArguments("[secret]");

        assertThatThrownBy(() -> odd.withInput("month", JsonValue.ofText("2026-11")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void startsWhatIsNotThereYet() throws Exception {
        enqueue(200, NONE);
        enqueue(201, STARTED);

        assertThat(jobs.startOnce(START)).extracting(Job::id).containsExactly(JobId.of(5));

        assertThat(requestLine()).contains("$filter=Reference%20eq%20%27invoice-4711%27");
        assertThat(requestLine()).endsWith("StartJobs");
    }

    @Test
    void startsNothingThatIsThere() {
        enqueue(200, STARTED);

        assertThat(jobs.startOnce(START)).extracting(Job::id).containsExactly(JobId.of(5));

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void startsWhatOnlyLooksAsIfItWereThere() {
        enqueue(200, STARTED.replace("invoice", "INVOICE"));
        enqueue(201, STARTED);

        jobs.startOnce(START);

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void looksForJobsOfWhichNoAnswerCame() {
        enqueue(200, NONE);
        breakOff();
        enqueue(200, STARTED);

        assertThat(jobs.startOnce(START)).extracting(Job::id).containsExactly(JobId.of(5));

        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void looksForJobsWhoseAnswerMakesNoSense() {
        enqueue(200, NONE);
        enqueue(201, "{\"value\":[{\"Id\":5}]}");
        enqueue(200, STARTED);

        assertThat(jobs.startOnce(START)).hasSize(1);
    }

    @Test
    void saysThatNobodyKnowsIfThereAreNoneYet() {
        enqueue(200, NONE);
        breakOff();
        enqueue(200, NONE);

        assertThatThrownBy(() -> jobs.startOnce(START))
                .isInstanceOfSatisfying(
                        ConnectionException.class, e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.UNKNOWN));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void saysThatNobodyKnowsIfTheyCannotBeLookedFor() {
        enqueue(200, NONE);
        breakOff();
        enqueue(403, "{\"message\":\"No\",\"errorCode\":0}");

        assertThatThrownBy(() -> jobs.startOnce(START))
                .isInstanceOf(ConnectionException.class)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    }

    @Test
    void looksForNothingThatWasRefused() {
        enqueue(200, NONE);
        enqueue(409, "{\"message\":\"Couldn't find any user with unattended robot permissions\",\"errorCode\":2818}");

        assertThatThrownBy(() -> jobs.startOnce(START)).isInstanceOf(ConflictException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void wantsAReferenceToFindThemBy() {
        assertThatThrownBy(() -> jobs.startOnce(START.withReference(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("withReference");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void saysWhatCanBeDoneAboutARefusal() {
        enqueue(409, "{\"message\":\"No robot\",\"errorCode\":2818}");
        enqueue(404, "{\"message\":\"AssociatedProcessNotFound\",\"errorCode\":1002}");
        enqueue(400, "{\"message\":\"No folder\",\"errorCode\":1100}");
        enqueue(400, "{\"message\":\"Bad\",\"errorCode\":1000}");

        assertThatThrownBy(() -> jobs.start(START))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("409 [2818] No robot. Nothing was started: most often")
                .hasMessageContaining("jobs().validate(…)");
        assertThatThrownBy(() -> jobs.start(START))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining(
                        "404 [1002] AssociatedProcessNotFound. Nothing was started: the folder has no release");
        assertThatThrownBy(() -> jobs.start(START))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("400 [1100] No folder. There is no such folder");
        assertThatThrownBy(() -> jobs.start(START))
                .isInstanceOf(BadRequestException.class)
                .hasMessageNotContaining("folder");
    }

    @Test
    void stopsSeveralAtOnce() throws Exception {
        enqueue(200);

        jobs.stop(List.of(JobId.of(5), JobId.of(7)), StopStrategy.KILL);

        RecordedRequest request = server.takeRequest();
        assertThat(line(request)).isEqualTo("POST /odata/Jobs/UiPath.Server.Configuration.OData.StopJobs");
        assertThat(request.getBody().utf8()).isEqualTo("{\"jobIds\":[5,7],\"strategy\":\"Kill\"}");
        assertThatThrownBy(() -> jobs.stop(List.of(), StopStrategy.KILL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exportsTheJobsThatFit() throws Exception {
        enqueue(200, "{\"Id\":5,\"Status\":\"New\"}");

        jobs.export(JobFields.STATE.eq(JobState.FAULTED));

        assertThat(requestLine()).endsWith("Export?%24filter=State%20eq%20%27Faulted%27");
    }

    private void breakOff() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
    }
}
