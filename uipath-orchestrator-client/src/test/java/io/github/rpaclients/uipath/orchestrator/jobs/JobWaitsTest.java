package io.github.rpaclients.uipath.orchestrator.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for jobs, in a time that only goes forward when somebody waits. */
class JobWaitsTest {
    private static final JobId ONE = JobId.of(1);
    private static final JobId TWO = JobId.of(2);
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final Pattern ID = Pattern.compile("Id eq (\\d+)");

    private final MockWebServer server = new MockWebServer();
    private final Map<Long, String> states = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private volatile int status = 200;
    private volatile long now;
    private Consumer<Integer> duringPause = number -> {};
    private OrchestratorClient orchestrator;
    private JobsApi jobs;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(URLDecoder.decode(request.getTarget(), StandardCharsets.UTF_8));
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
        orchestrator = OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(server.url("/").uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .http(HttpOptions.builder()
                        .ticker(() -> now)
                        .sleeper(this::sleep)
                        .maxAttempts(1)
                        .build())
                .build();
        jobs = orchestrator.inFolder(FolderRef.id(FolderId.of(13))).jobs();
    }

    @AfterEach
    void stop() {
        orchestrator.close();
        server.close();
    }

    private void sleep(Duration pause) throws InterruptedException {
        now += pause.toNanos();
        pauses.add(pause);
        duringPause.accept(pauses.size());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private MockResponse answer(String target) {
        asked.add(
                target.contains("$filter")
                        ? "list of " + ids(target)
                        : "read of " + target.replaceAll("\\D+", " ").trim());
        if (status != 200) {
            return new MockResponse.Builder().code(status).build();
        }
        if (target.contains("$filter")) {
            List<String> rows = ids(target).stream()
                    .filter(states::containsKey)
                    .map(this::row)
                    .collect(Collectors.toList());
            return json("{\"@odata.count\":" + rows.size() + ",\"value\":[" + String.join(",", rows) + "]}");
        }
        long id = Long.parseLong(target.replaceAll(".*\\((\\d+)\\).*", "$1"));
        return states.containsKey(id)
                ? json(row(id).replace("}", ",\"OutputArguments\":\"{\\\"total\\\":12.50}\"}"))
                : new MockResponse.Builder()
                        .code(404)
                        .body("{\"errorCode\":1002}")
                        .build();
    }

    private String row(long id) {
        return "{\"Id\":" + id + ",\"State\":\"" + states.get(id) + "\"}";
    }

    private static List<Long> ids(String target) {
        List<Long> ids = new ArrayList<>();
        for (Matcher id = ID.matcher(target); id.find(); ) {
            ids.add(Long.parseLong(id.group(1)));
        }
        return ids;
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Test
    void aJobThatIsOverIsReadOnce() {
        states.put(1L, "Faulted");

        assertThat(jobs.await(ONE, LONG).state()).isEqualTo(JobState.FAULTED);

        assertThat(asked).containsExactly("read of 1");
        assertThat(pauses).isEmpty();
    }

    @Test
    void looksByListsAndReadsWhatIsOver() {
        states.put(1L, "Pending");
        duringPause = number -> states.put(1L, number < 3 ? "Running" : "Successful");

        Job done = jobs.await(ONE, LONG);

        assertThat(done.outputs()).containsExactly(entry("total", JsonValue.of("12.50")));
        assertThat(asked).containsExactly("read of 1", "list of [1]", "list of [1]", "list of [1]", "read of 1");
    }

    @Test
    void looksLessAndLessOften() {
        states.put(1L, "Running");
        duringPause = number -> states.put(1L, number < 7 ? "Running" : "Stopped");

        jobs.await(ONE, LONG);

        assertThat(pauses).extracting(Duration::getSeconds).containsExactly(2L, 4L, 6L, 8L, 10L, 10L, 10L);
    }

    @Test
    void whoWaitsByOneViewLooksForTheOthers() {
        states.put(1L, "Running");
        states.put(2L, "Running");
        duringPause = number -> {
            if (number == 1) {
                jobs.await(TWO, LONG);
            } else {
                states.replaceAll((id, state) -> "Successful");
            }
        };

        jobs.await(ONE, LONG);

        assertThat(asked).containsExactly("read of 1", "read of 2", "list of [1, 2]", "read of 2", "read of 1");
    }

    @Test
    void manyJobsTakeAsFewListsAsCanBe() {
        LongStream.rangeClosed(1, 45).forEach(id -> states.put(id, "Running"));
        duringPause = number -> states.replaceAll((id, state) -> id == 45 ? "Faulted" : "Successful");
        List<JobId> ids = new TreeMap<>(states).keySet().stream().map(JobId::of).collect(Collectors.toList());

        List<Job> done = jobs.await(ids, LONG);

        assertThat(done).extracting(Job::id).containsExactlyElementsOf(ids);
        assertThat(done.get(44).state()).isEqualTo(JobState.FAULTED);
        assertThat(asked).filteredOn(line -> line.startsWith("list")).hasSize(6);
        assertThat(pauses).containsExactly(Duration.ofSeconds(6));
    }

    @Test
    void endsInTimeAndSaysHowFarTheJobIs() {
        states.put(1L, "Pending");

        assertThatThrownBy(() -> jobs.await(ONE, Duration.ofSeconds(7)))
                .isInstanceOfSatisfying(
                        JobNotDoneException.class,
                        e -> assertThat(e.states()).containsExactly(entry(ONE, JobState.PENDING)))
                .hasMessage(
                        "After PT7S: job 1 is Pending. What a job that is Pending waits for, jobs().validate(id) says.")
                .hasNoCause();
        assertThat(pauses).extracting(Duration::getSeconds).containsExactly(2L, 4L, 1L);
    }

    @Test
    void aServerThatIsAwayForAWhileIsAskedAgain() {
        states.put(1L, "Running");
        duringPause = number -> {
            status = number < 3 ? 503 : 200;
            states.put(1L, "Successful");
        };

        assertThat(jobs.await(ONE, LONG).state()).isEqualTo(JobState.SUCCESSFUL);
    }

    @Test
    void aServerThatStaysAwayIsTheReasonInTheEnd() {
        states.put(1L, "Running");
        duringPause = number -> status = 503;

        assertThatThrownBy(() -> jobs.await(ONE, Duration.ofMinutes(1)))
                .isInstanceOf(JobNotDoneException.class)
                .hasMessage("After PT1M: job 1 is Running.")
                .hasCauseInstanceOf(ServerException.class);
    }

    @Test
    void aServerThatIsAwayAtFirstIsNotWaitedFor() {
        status = 503;

        assertThatThrownBy(() -> jobs.await(ONE, LONG)).isInstanceOf(ServerException.class);
    }

    @Test
    void whoMayNotLookLearnsItAtOnce() {
        states.put(1L, "Running");
        duringPause = number -> status = 403;

        assertThatThrownBy(() -> jobs.await(ONE, LONG)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aJobThatIsNotThereIsNotWaitedFor() {
        assertThatThrownBy(() -> jobs.await(ONE, LONG)).isInstanceOf(NotFoundException.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aJobThatIsDeletedMeanwhileIsNotWaitedFor() {
        states.put(1L, "Running");
        duringPause = number -> states.clear();

        assertThatThrownBy(() -> jobs.await(ONE, LONG)).isInstanceOf(NotFoundException.class);
        assertThat(asked).containsExactly("read of 1", "list of [1]", "read of 1");
    }

    @Test
    void anInterruptEndsIt() {
        states.put(1L, "Running");
        duringPause = number -> Thread.currentThread().interrupt();

        assertThatThrownBy(() -> jobs.await(ONE, LONG))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("GET /odata/Jobs: The thread was interrupted while it waited for jobs.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void closingTheClientEndsIt() {
        states.put(1L, "Running");
        duringPause = number -> orchestrator.close();

        assertThatThrownBy(() -> jobs.await(ONE, LONG)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoGaveUpIsNotLookedFor() {
        states.put(1L, "Running");
        states.put(2L, "Running");
        assertThatThrownBy(() -> jobs.await(ONE, Duration.ofSeconds(1))).isInstanceOf(JobNotDoneException.class);
        asked.clear();
        duringPause = number -> states.put(2L, "Successful");

        jobs.await(TWO, LONG);

        assertThat(asked).containsExactly("read of 2", "list of [2]", "read of 2");
    }
}
