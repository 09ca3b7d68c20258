package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

/** How many calls of OkHttp a call costs, each with a request of its own. */
class OneRequestTest extends StackTest {
    private final AtomicInteger made = new AtomicInteger();

    @Override
    HttpOptions.Builder options() {
        OkHttpClient counting = new OkHttpClient.Builder()
                .eventListenerFactory(call -> {
                    made.incrementAndGet();
                    return EventListener.NONE;
                })
                .build();
        return super.options().okHttpClient(counting);
    }

    @Test
    void isOneWhereTheFirstTrySucceeds() {
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(made).hasValue(1);
    }

    @Test
    void isOneMoreForEachRepetition() {
        enqueue(503);
        enqueue(503);
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(made).hasValue(3);
    }

    @Test
    void isAnotherOneWhereTheSameCallIsSentAgain() {
        enqueueJson("{\"id\":13}");
        enqueueJson("{\"id\":14}");
        ApiCalls calls = calls();
        Call<Thing> call = calls.service(ThingsService.class).get(13, "");

        assertThat(calls.execute(call).id()).isEqualTo(13);
        assertThat(calls.execute(call).id()).isEqualTo(14);

        assertThat(made).hasValue(2);
    }
}
