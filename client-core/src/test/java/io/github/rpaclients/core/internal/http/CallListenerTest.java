package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Url;

/** What a call tells those who follow it. */
class CallListenerTest extends StackTest {
    private final List<CallInfo> started = new ArrayList<>();

    interface KindsService {
        @GET
        Call<Void> path(@Url String path);

        @SignsIn
        @POST("token")
        Call<Void> token();
    }

    @Override
    HttpOptions.Builder options() {
        return super.options().callListener(call -> {
            started.add(call);
            return new Sending(Map.of("traceparent", "00-1"));
        });
    }

    @Test
    void namesAnOperationByItsTemplateAndNothingElse() throws Exception {
        ApiCalls calls = calls();
        KindsService service = calls.service(KindsService.class);
        enqueueJson("{\"id\":13}");
        get(calls);
        enqueue(200);
        calls.run(service.path("things(13)"));
        enqueue(200);
        calls.run(service.token());
        try (MockWebServer storage = storage()) {
            elsewhere(calls, storage);
        }

        assertThat(started)
                .extracting(CallInfo::kind)
                .containsExactly(
                        CallInfo.Kind.OPERATION, CallInfo.Kind.RAW, CallInfo.Kind.SIGN_IN, CallInfo.Kind.ELSEWHERE);
        assertThat(started)
                .extracting(CallInfo::template)
                .containsExactly(Optional.of("things({id})"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void sendsNoHeadersOfListenersElsewhere() throws Exception {
        ApiCalls calls = calls();
        enqueueJson("{\"id\":13}");
        get(calls);

        try (MockWebServer storage = storage()) {
            elsewhere(calls, storage);

            assertThat(storage.takeRequest().getHeaders().get("traceparent")).isNull();
        }
        assertThat(server.takeRequest().getHeaders().get("traceparent")).isEqualTo("00-1");
    }

    @Test
    void letsSeveralFollowAndNoneStopAnother() throws Exception {
        List<String> ended = new ArrayList<>();
        transport = Transport.create(options()
                .callListener(call -> {
                    throw new IllegalStateException("of the application");
                })
                .callListener(call -> new Sending(Map.of("a\nb", "none")))
                .callListener(call -> new Sending(Map.of("baggage", "a=1")) {
                    @Override
                    public void ended(Optional<? extends RuntimeException> failure) {
                        ended.add("third");
                    }
                })
                .build());
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(server.takeRequest().getHeaders().names()).contains("traceparent", "baggage");
        assertThat(ended).containsExactly("third");
    }

    /** Not even where nothing is optimized. */
    @Test
    void makesNothingForThoseWhoDoNotFollow() {
        CallInfo call = new CallInfo("0a0b0c0d", "GET", "things", base(), CallInfo.Kind.OPERATION);
        Operation operation =
                calls().operation(calls().service(ThingsService.class).get(13, ""));
        CallReport report = new CallReport(
                LoggerFactory.getLogger("nobody"), HttpOptions.builder().build(), call, operation);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        wholeLife(report);

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
            wholeLife(report);
        }

        // the measurement itself may take some
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
    }

    private static void wholeLife(CallReport report) {
        report.turnAwaited(0);
        report.attemptStarted(1);
        report.quotaChanged(500);
        report.retryRefused();
        report.ended(null);
    }

    private static MockWebServer storage() throws Exception {
        MockWebServer storage = new MockWebServer();
        storage.start(InetAddress.getLoopbackAddress(), 0);
        storage.enqueue(json("{}").build());
        return storage;
    }

    private static void elsewhere(ApiCalls calls, MockWebServer storage) {
        ApiCalls there = calls.elsewhere(storage.url("/").uri());
        there.run(there.service(KindsService.class)
                .path(storage.url("/a?sig=s3cret").toString()));
    }

    private static class Sending implements CallListener.Observation {
        private final Map<String, String> headers;

        Sending(Map<String, String> headers) {
            this.headers = headers;
        }

        @Override
        public Map<String, String> attemptStarted(int number) {
            return headers;
        }
    }
}
