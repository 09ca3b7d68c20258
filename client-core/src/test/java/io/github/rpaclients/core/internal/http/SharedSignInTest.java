package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.SignInException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What many calls do that need a token of one provider: one of them has it asked, in one thread, and all learn the same. */
@Timeout(60)
class SharedSignInTest extends StackTest {
    private static final int MANY = 100;

    private final CountDownLatch asking = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Test
    void givesAllWhoWaitTheTokenOfOneSignIn() throws Exception {
        answerEverything();
        ApiCalls calls = calls(this::tokenLater);

        List<FutureTask<Long>> callers = waitingCallers(calls);
        answer.countDown();

        for (FutureTask<Long> caller : callers) {
            assertThat(caller.get()).isEqualTo(13);
        }
        assertThat(asked).hasValue(1);
        assertThat(threads).hasSize(1);
    }

    @Test
    void tellsAllWhoWaitTheFailureOfOneSignIn() throws Exception {
        ApiCalls calls = calls(() -> {
            tokenLater();
            throw new IllegalStateException("no token");
        });

        List<FutureTask<Long>> callers = waitingCallers(calls);
        answer.countDown();

        for (FutureTask<Long> caller : callers) {
            assertThatThrownBy(caller::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseMessage("no token");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void beginsAnotherSignInForACallThatComesAfterAFailure() {
        answerEverything();
        ApiCalls calls = calls(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("no token");
            }
            return AccessToken.of(Secret.of("t"));
        });

        assertThatThrownBy(() -> get(calls)).hasMessage("no token");

        assertThat(get(calls).id()).isEqualTo(13);
    }

    @Test
    void keepsToOneThreadForAProviderThatHasNeverATokenAtHand() {
        answerEverything();
        ApiCalls calls = calls(() -> {
            threads.add(Thread.currentThread());
            return AccessToken.of(Secret.of("t"));
        });

        for (int i = 0; i < 50; i++) {
            get(calls);
        }

        assertThat(threads).hasSize(1);
    }

    @Test
    void letsNothingThatTheCallersThreadHandsDownIntoTheSignIn() {
        answerEverything();
        InheritableThreadLocal<String> user = new InheritableThreadLocal<>();
        user.set("ada");
        List<String> seen = new ArrayList<>();
        ApiCalls calls = calls(() -> {
            seen.add(String.valueOf(user.get()));
            return AccessToken.of(Secret.of("t"));
        });

        get(calls);

        assertThat(seen).containsExactly("null");
    }

    @Test
    void namesTheProviderThatThrewACheckedException() {
        IOException broken = new IOException("hush");
        TokenProvider tokens = new Kotlinish(broken);

        assertThatThrownBy(() -> get(calls(tokens)))
                .isInstanceOf(SignInException.class)
                .hasMessage("Sign-in: The token provider " + Kotlinish.class.getName() + " failed with an IOException.")
                .hasCause(broken)
                .extracting(e -> ((ApiException) e).outcome())
                .isEqualTo(RequestOutcome.NOT_SENT);
    }

    @Test
    void saysThatAProviderGaveNoToken() {
        assertThatThrownBy(() -> get(calls(() -> null)))
                .isInstanceOf(SignInException.class)
                .hasMessageEndingWith(" gave no token.");
    }

    /** A provider may be asked for a token before another one was rejected; that token is no answer to the rejection. */
    @Test
    void asksAgainWhereTheSignInUnderWayKnewNothingOfTheRejection() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return "Bearer old".equals(request.getHeaders().get("Authorization"))
                        ? new MockResponse.Builder().code(401).build()
                        : json("{\"id\":13}").build();
            }
        });
        CountDownLatch begun = new CountDownLatch(1);
        ApiCalls calls = calls(new TokenProvider() {
            private final AccessToken old = AccessToken.of(Secret.of("old"));
            private volatile boolean rejected;

            @Override
            public AccessToken token() {
                if (asked.incrementAndGet() == 2) {
                    begun.countDown();
                    await(answer);
                }
                return rejected ? AccessToken.of(Secret.of("new")) : old;
            }

            @Override
            public void rejected(AccessToken token) {
                rejected = true;
            }
        });
        FutureTask<Long> first = new FutureTask<>(() -> get(calls).id());
        FutureTask<Long> second = new FutureTask<>(() -> get(calls).id());
        start(first);
        start(second);
        begun.await();
        answer.countDown();

        assertThat(first.get()).isEqualTo(13);
        assertThat(second.get()).isEqualTo(13);
    }

    private List<FutureTask<Long>> waitingCallers(ApiCalls calls) throws InterruptedException {
        List<FutureTask<Long>> callers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            callers.add(new FutureTask<>(() -> get(calls).id()));
            Thread thread = start(callers.get(i));
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
        asking.await();
        return callers;
    }

    private AccessToken tokenLater() {
        asked.incrementAndGet();
        threads.add(Thread.currentThread());
        asking.countDown();
        await(answer);
        return AccessToken.of(Secret.of("t"));
    }

    private ApiCalls calls(Asking asking) {
        return calls(new TokenProvider() {
            @Override
            public AccessToken token() {
                return asking.token();
            }

            @Override
            public void rejected(AccessToken token) {}
        });
    }

    private void answerEverything() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return json("{\"id\":13}").build();
            }
        });
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "caller");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    interface Asking {
        AccessToken token();
    }

    /** In Kotlin nothing has to be declared. */
    private static final class Kotlinish implements TokenProvider {
        private final Exception failure;

        Kotlinish(Exception failure) {
            this.failure = failure;
        }

        @Override
        public AccessToken token() {
            throw this.<RuntimeException>undeclared();
        }

        @SuppressWarnings("unchecked")
        private <E extends Exception> E undeclared() throws E {
            throw (E) failure;
        }

        @Override
        public void rejected(AccessToken token) {}
    }
}
