package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class RetryQuotaTest extends StackTest {
    @Override
    HttpOptions.Builder options() {
        // moves only when the client sleeps
        return super.options()
                .ticker(() ->
                        sleeper.pauses.stream().mapToLong(Duration::toNanos).sum());
    }

    @Test
    void meetsADeadServerWithNoMoreThanATenthOfRetries() {
        ApiCalls calls = calls();
        server.close();

        for (int i = 0; i < 1000; i++) {
            assertThatThrownBy(() -> get(calls)).isInstanceOf(ApiException.class);
        }

        // 500 tokens pay for 35 retries of 14
        assertThat(attempts).hasSize(1035);
    }

    @Test
    void meetsAServerThatThrottlesEverybodyWithNoMoreThanATenthOfRetries() {
        server.setDispatcher(always(429));
        ApiCalls calls = calls();

        for (int i = 0; i < 1000; i++) {
            assertThatThrownBy(() -> get(calls)).isInstanceOf(ApiException.class);
        }

        // 500 tokens pay for 100 retries of 5
        assertThat(attempts).hasSize(1100);
    }

    @Test
    void tellsThoseWhoFollowACallWhatIsLeftAndWhatItDoesNotPay() {
        List<Object> told = new ArrayList<>();
        transport = Transport.create(options()
                .callListener(call -> new CallListener.Observation() {
                    @Override
                    public void quotaChanged(int left) {
                        told.add(left);
                    }

                    @Override
                    public void retryRefused() {
                        told.add("refused");
                    }
                })
                .build());
        ApiCalls calls = calls();
        enqueue(200);
        enqueue(429);
        enqueue(200);
        put(calls);
        put(calls);
        server.setDispatcher(always(429));
        for (int i = 0; i < 51; i++) {
            assertThatThrownBy(() -> put(calls)).isInstanceOf(ApiException.class);
        }

        assertThat(told).startsWith(500, 495, 500, 495, 490).endsWith(5, 0, "refused");
    }

    @Test
    void isSharedByAllCallsToAnAddressAndByNoOther() {
        server.setDispatcher(always(503));
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> get(calls())).isInstanceOf(ApiException.class);
        }
        attempts.clear();

        assertThatThrownBy(() -> get(calls())).isInstanceOf(ApiException.class);
        assertThat(attempts).hasSize(1);

        ApiCalls others = transport.calls(
                Endpoint.of(base().resolve("/other/"), Authentication.none(), VendorError.Reader.none()));
        assertThatThrownBy(() -> get(others)).isInstanceOf(ApiException.class);
        assertThat(attempts).hasSize(1 + 3);
    }

    @Test
    void isFilledAgainBySuccesses() {
        server.setDispatcher(always(429));
        ApiCalls calls = calls();
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> get(calls)).isInstanceOf(ApiException.class);
        }
        server.setDispatcher(always(200));
        for (int i = 0; i < 5; i++) {
            put(calls);
        }
        server.setDispatcher(always(429));
        attempts.clear();

        assertThatThrownBy(() -> get(calls)).isInstanceOf(ApiException.class);

        // five first successes pay for one throttled retry
        assertThat(attempts).hasSize(2);
    }

    @Test
    void isNotUsedUpByRetriesThatSucceed() {
        ApiCalls calls = calls();
        for (int i = 0; i < 300; i++) {
            enqueue(429);
            enqueue(200);
            put(calls);
        }

        assertThat(attempts).hasSize(600);
    }

    @Test
    void givesBackWhatTheRetryTookAndOneForAFirstSuccess() {
        RetryQuota quota = new RetryQuota();
        assertThat(quota.take(14)).isTrue();
        assertThat(quota.take(5)).isTrue();
        assertThat(quota.left()).isEqualTo(481);

        quota.succeeded(5);
        assertThat(quota.left()).isEqualTo(486);
        quota.succeeded(0);
        assertThat(quota.left()).isEqualTo(487);
    }

    @Test
    void neverHoldsMoreThanAtFirstNorLessThanNothing() {
        RetryQuota quota = new RetryQuota();
        quota.succeeded(0);
        quota.succeeded(14);
        assertThat(quota.left()).isEqualTo(500);

        assertThat(quota.take(495)).isTrue();
        assertThat(quota.take(14)).isFalse();
        assertThat(quota.left()).isEqualTo(5);
        assertThat(quota.take(5)).isTrue();
        assertThat(quota.take(5)).isFalse();
        assertThat(quota.left()).isZero();
    }

    private static Dispatcher always(int status) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(status).build();
            }
        };
    }
}
