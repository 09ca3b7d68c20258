package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.HttpOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a person's sign-in while somebody asks for the organization. */
@Timeout(60)
class OrganizationSignInTest extends UiPathTest {
    private static final String GUID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final RecordingStore store = RecordingStore.of("rt-1");
    private Duration patience = Duration.ofSeconds(20);

    @BeforeEach
    void answerLater() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                asked.countDown();
                boolean unused = answer.await(20, TimeUnit.SECONDS);
                String claims = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(("{\"prt_id\":\"" + GUID + "\"}").getBytes(StandardCharsets.UTF_8));
                return new MockResponse.Builder()
                        .body("{\"access_token\":\"e30." + claims + ".x\",\"refresh_token\":\"rt-2\"}")
                        .build();
            }
        });
    }

    @AfterEach
    void letGo() {
        answer.countDown();
    }

    @Override
    protected HttpOptions options() {
        return HttpOptions.builder().operationTimeout(patience).maxAttempts(1).build();
    }

    @Test
    void outlivesTheInterruptOfTheCaller() throws Exception {
        UiPathConnection connection = connection(RefreshTokenCredentials.of("app-1", store));
        FutureTask<OrganizationId> caller = new FutureTask<>(() -> {
            try {
                return connection.organization();
            } finally {
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            }
        });
        Thread thread = new Thread(caller);
        thread.start();
        asked.await();

        thread.interrupt();

        assertThatThrownBy(caller::get)
                .hasCauseInstanceOf(SignInException.class)
                .hasMessageContaining("The thread was interrupted while it waited for a token");
        answer.countDown();
        assertThat(connection.organization()).isEqualTo(OrganizationId.of(GUID));
        assertThat(store.saved).containsExactly("rt-1", "rt-2");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void isWaitedForNoLongerThanForACall() {
        patience = Duration.ofMillis(300);
        UiPathConnection connection = connection(UiPathCredentials.token(() -> {
            awaitAnswer();
            return SECRET;
        }));

        assertThatThrownBy(connection::organization)
                .isInstanceOf(SignInException.class)
                .hasMessage(
                        "Sign-in: No token came in time; the sign-in goes on, and a later call may find its token.");
    }

    @Test
    void isSharedByCallsAndByThoseWhoAskForTheOrganization() throws Exception {
        UiPathConnection connection = connection(ClientCredentials.of("app-1", SECRET, "OR.Users"));
        FutureTask<OrganizationId> first = new FutureTask<>(connection::organization);
        FutureTask<Void> second = new FutureTask<>(() -> probe(connection), null);
        new Thread(first).start();
        asked.await();
        Thread thread = new Thread(second);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        answer.countDown();

        assertThat(first.get()).isEqualTo(OrganizationId.of(GUID));
        second.get();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void doesNotKeepAConnectionFromClosing() throws Exception {
        UiPathConnection connection = connection(RefreshTokenCredentials.of("app-1", store));
        FutureTask<OrganizationId> caller = new FutureTask<>(connection::organization);
        new Thread(caller).start();
        asked.await();

        long start = System.nanoTime();
        connection.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private void awaitAnswer() {
        try {
            boolean unused = answer.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
