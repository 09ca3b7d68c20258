package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** Refresh tokens, of which each works once. */
class RefreshTokenCredentialsTest extends UiPathTest {
    private static final String FIRST = "rt-hush-1";

    private final RecordingStore store = RecordingStore.of(FIRST);
    private final RefreshTokenCredentials credentials = RefreshTokenCredentials.of("app-1", store);

    @Test
    void exchangesTheTokenInTheStore() throws Exception {
        enqueueGrant("t1", "rt-hush-2");
        enqueue(200, "");

        probe(connection(credentials));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /identity_/connect/token HTTP/1.1");
        assertThat(request.getBody().utf8())
                .isEqualTo("grant_type=refresh_token&client_id=app-1&refresh_token=rt-hush-1");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void provesAConfidentialApplicationByItsSecret() throws Exception {
        enqueueGrant("t1", "rt-hush-2");
        enqueue(200, "");

        probe(connection(credentials.withClientSecret(SECRET)));

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("grant_type=refresh_token&client_id=app-1&client_secret=s3cret%2B%2F%26%3D%2520%7E"
                        + "&refresh_token=rt-hush-1");
    }

    @Test
    void keepsTheNextTokenBeforeTheAccessTokenIsUsed() {
        List<String> keptAtTheCall = new ArrayList<>();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getTarget().endsWith("/connect/token")) {
                    return grant("t1", "rt-hush-2");
                }
                keptAtTheCall.addAll(store.saved);
                return new MockResponse.Builder().build();
            }
        });

        probe(connection(credentials));

        assertThat(keptAtTheCall).containsExactly(FIRST, "rt-hush-2");
    }

    @Test
    void usesEachTokenOnce() throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueGrant("t1", "rt-hush-2");
        enqueue(200, "");
        probe(connection);
        clock.forward(Duration.ofHours(1));
        enqueueGrant("t2", "rt-hush-3");
        enqueue(200, "");

        probe(connection);

        assertThat(sentTokens()).containsExactly(FIRST, "rt-hush-2");
        assertThat(store.saved).containsExactly(FIRST, "rt-hush-2", "rt-hush-3");
    }

    @Test
    void goesOnWithTheLatestTokenAfterARestart() throws Exception {
        enqueueGrant("t1", "rt-hush-2");
        enqueue(200, "");
        probe(connection(credentials));
        enqueueGrant("t2", "rt-hush-3");
        enqueue(200, "");

        probe(connection(RefreshTokenCredentials.of("app-1", store)));

        assertThat(sentTokens()).containsExactly(FIRST, "rt-hush-2");
    }

    @Test
    void keepsTheTokenOfAServerThatDoesNotReplaceIt() throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueToken("t1");
        enqueue(200, "");
        probe(connection);
        clock.forward(Duration.ofHours(1));
        enqueueToken("t2");
        enqueue(200, "");

        probe(connection);

        assertThat(sentTokens()).containsExactly(FIRST, FIRST);
        assertThat(store.saved).containsExactly(FIRST);
    }

    @Test
    void remembersATokenWithoutAStoreForAsLongAsTheProgramRuns() throws Exception {
        UiPathConnection connection = connection(RefreshTokenCredentials.of("app-1", Secret.of(FIRST)));
        enqueueGrant("t1", "rt-hush-2");
        enqueue(401, "");
        enqueueGrant("t2", "rt-hush-3");
        enqueue(200, "");

        probe(connection);

        assertThat(sentTokens()).containsExactly(FIRST, "rt-hush-2");
    }

    @Test
    void refreshesOnceHoweverManyWait() throws Exception {
        answerByTheRules();
        UiPathConnection connection = connection(credentials);

        together(50, thread -> connection);

        assertThat(sentTokens()).containsExactly(FIRST);
    }

    @Test
    void letsConnectionsOfOneSignInRefreshOneAfterTheOther() throws Exception {
        answerByTheRules();
        List<UiPathConnection> connections = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            connections.add(connection(credentials));
        }

        together(8, connections::get);

        assertThat(sentTokens()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void doesNotUseAnAccessTokenWhoseSuccessorCouldNotBeSaved() {
        store.broken = true;
        enqueueGrant("t1", "rt-hush-2");

        SignInException failure = failure(connection(credentials));

        assertThat(failure)
                .hasMessage(
                        "Sign-in: The next refresh token could not be saved. It is kept in memory and saved with the"
                                + " next call; make the RefreshTokenStore work before this program ends, or sign in again after"
                                + " that.")
                .hasRootCauseMessage("The disk is full");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void doesNotLoseATokenThatCouldNotBeSaved() throws Exception {
        UiPathConnection connection = connection(credentials);
        store.broken = true;
        enqueueGrant("t1", "rt-hush-2");
        failure(connection);
        store.broken = false;
        enqueueGrant("t2", "rt-hush-3");
        enqueue(200, "");

        probe(connection);

        assertThat(store.saved).containsExactly(FIRST, "rt-hush-2", "rt-hush-3");
        assertThat(sentTokens()).containsExactly(FIRST, "rt-hush-2");
    }

    @Test
    void doesNotUseUpATokenWhileItsPredecessorIsUnsaved() {
        UiPathConnection connection = connection(credentials);
        store.broken = true;
        enqueueGrant("t1", "rt-hush-2");
        failure(connection);

        failure(connection);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void savesWhatIsLeftWhenTheConnectionIsClosed() {
        UiPathConnection connection = connection(credentials);
        store.broken = true;
        enqueueGrant("t1", "rt-hush-2");
        failure(connection);
        store.broken = false;

        connection.close();

        assertThat(store.saved).containsExactly(FIRST, "rt-hush-2");
    }

    @Test
    void sendsThePersonToSignInAgainWhenTheTokenIsRefused() {
        enqueue(400, "{\"error\":\"invalid_grant\"}");

        SignInException failure = failure(connection(credentials));

        assertThat(failure)
                .hasMessage("Sign-in: [invalid_grant] The refresh token has ended, was used before, was revoked, or"
                        + " belongs to another application; sign in again.");
    }

    @Test
    void doesNotSendARefusedTokenAgain() {
        UiPathConnection connection = connection(credentials);
        enqueue(400, "{\"error\":\"invalid_grant\"}");
        failure(connection);

        SignInException second = failure(connection);

        assertThat(second).hasMessage("Sign-in: [invalid_grant] The refresh token was refused before; sign in again.");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void goesOnWhenThePersonHasSignedInAgain() throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueue(400, "{\"error\":\"invalid_grant\"}");
        failure(connection);
        store.save(Secret.of("rt-hush-new"));
        enqueueGrant("t1", "rt-hush-2");
        enqueue(200, "");

        probe(connection);

        assertThat(sentTokens()).containsExactly(FIRST, "rt-hush-new");
    }

    @Test
    void doesNotRepeatARefreshWhoseAnswerWasLost() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        SignInException failure = failure(connection(credentials));

        assertThat(failure).hasMessageContaining("The connection to");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void namesBothReasonsWhyAnApplicationWithoutASecretIsUnknown() {
        enqueue(400, "{\"error\":\"invalid_client\"}");

        assertThat(failure(connection(credentials)))
                .hasMessage("Sign-in: [invalid_client] The client id is wrong, or the application is confidential and"
                        + " its secret is missing; compare with Admin > External applications, and check that the"
                        + " application belongs to this organization.");
    }

    @Test
    void asksForUserScopesWhereAPersonSignsIn() {
        enqueue(400, "{\"error\":\"invalid_scope\"}");

        assertThat(failure(connection(credentials)))
                .hasMessageContaining("assign them as user scopes under Admin > External applications");
    }

    @Test
    void saysThatAnApplicationMayNotSignInPeople() {
        enqueue(400, "{\"error\":\"unauthorized_client\"}");

        assertThat(failure(connection(credentials)))
                .hasMessage("Sign-in: [unauthorized_client] The application may not sign in this way; it must have user"
                        + " scopes, and be confidential exactly if a client secret is given (Admin > External"
                        + " applications).");
    }

    @Test
    void doesNotQuoteAServerThatQuotesTheToken() {
        enqueue(400, "{\"error\":\"odd\",\"error_description\":\"unknown: rt-hush-1\"}");

        assertThat(failure(connection(credentials)))
                .hasMessageContaining("[odd] The token endpoint " + deployment().tokenUrl() + " gave no token.")
                .hasMessageNotContaining("rt-hush-1");
    }

    @Test
    void saysThatTheStoreIsEmpty() {
        UiPathConnection connection = connection(RefreshTokenCredentials.of("app-1", RefreshTokenStore.inMemory()));

        assertThatThrownBy(() -> probe(connection))
                .isInstanceOf(SignInException.class)
                .hasMessage("Sign-in: There is no refresh token in the RefreshTokenStore; sign in again.");
    }

    @Test
    void saysThatTheStoreCannotBeRead() {
        UiPathConnection connection = connection(RefreshTokenCredentials.of("app-1", new RefreshTokenStore() {
            @Override
            public Optional<Secret> load() {
                throw new IllegalStateException("The disk is gone");
            }

            @Override
            public void save(Secret refreshToken) {}
        }));

        assertThatThrownBy(() -> probe(connection))
                .isInstanceOf(SignInException.class)
                .hasMessage("Sign-in: The refresh token could not be read; make the RefreshTokenStore work.")
                .hasRootCauseMessage("The disk is gone");
    }

    @Test
    void doesNotTellItsToken() {
        assertThat(credentials).hasToString("RefreshTokenCredentials(app-1)");
    }

    @Test
    void refusesToStartWithoutAClientId() {
        assertThatThrownBy(() -> RefreshTokenCredentials.of(" ", store))
                .hasMessage("The client id of the external application is missing");
    }

    /** A token that is used twice is refused, as the vendor does. */
    private void answerByTheRules() {
        server.setDispatcher(new Dispatcher() {
            private int grants;
            private String valid = FIRST;

            @Override
            public synchronized MockResponse dispatch(RecordedRequest request) {
                if (!request.getTarget().endsWith("/connect/token")) {
                    return new MockResponse.Builder().build();
                }
                if (!request.getBody().utf8().endsWith("refresh_token=" + valid)) {
                    return new MockResponse.Builder()
                            .code(400)
                            .body("{\"error\":\"invalid_grant\"}")
                            .build();
                }
                grants++;
                valid = "rt-hush-" + (grants + 1);
                return grant("t" + grants, valid);
            }
        });
    }

    private static void together(int threads, java.util.function.IntFunction<UiPathConnection> connections)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            UiPathConnection connection = connections.apply(i);
            calls.add(pool.submit(() -> {
                start.await();
                probe(connection);
                return null;
            }));
        }
        start.countDown();
        for (Future<?> call : calls) {
            call.get();
        }
        pool.shutdown();
    }

    private List<String> sentTokens() throws InterruptedException {
        List<String> tokens = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            RecordedRequest request = server.takeRequest();
            if (request.getTarget().endsWith("/connect/token")) {
                tokens.add(request.getBody().utf8().replaceAll(".*refresh_token=", ""));
            }
        }
        return tokens;
    }

    private void enqueueGrant(String token, String refreshToken) {
        server.enqueue(grant(token, refreshToken));
    }

    private static MockResponse grant(String token, String refreshToken) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{\"access_token\":\"" + token + "\",\"expires_in\":3600,\"token_type\":\"Bearer\","
                        + "\"refresh_token\":\"" + refreshToken + "\"}")
                .build();
    }

    /** Everything a log would show of it is checked for the token. */
    private static SignInException failure(UiPathConnection connection) {
        SignInException failure = catchThrowableOfType(SignInException.class, () -> probe(connection));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("Sign-in").doesNotContain("rt-hush");
        return failure;
    }
}
