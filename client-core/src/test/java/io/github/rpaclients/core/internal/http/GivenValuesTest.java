package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

class GivenValuesTest {
    interface Things {
        @GET("houses/{house}/things/{name}")
        Call<Void> named(@Path("name") String name);

        @GET("houses/{house}")
        Call<Void> house(@Path("house") String house);

        @GET("things")
        Call<Void> all();

        @Given(value = "house", member = "houseId")
        @PUT("things")
        Call<Void> put(@Body Map<String, List<Long>> thing);

        @Given(value = "house", member = "houseId")
        @GET("things")
        Call<Void> ofAHouse(@Query("key") List<String> keys);
    }

    private final AtomicInteger asked = new AtomicInteger();
    private final GivenValues none = GivenValues.none(new OkHttpClient());
    private final Things things = things(() -> "7 / " + asked.incrementAndGet());

    private Things things(Supplier<String> house) {
        return new Retrofit.Builder()
                .baseUrl("http://localhost/a/b/")
                .callFactory(none.with("house", house))
                .addConverterFactory(new JsonBodies(KnownServer.NEWEST.version()))
                .build()
                .create(Things.class);
    }

    @Test
    void standInThePathWhereNoParameterDoes() {
        assertThat(path(things.named("x"))).isEqualTo("/a/b/houses/7%20%2F%201/things/x");
        assertThat(path(things.house("5"))).isEqualTo("/a/b/houses/5");
    }

    @Test
    void areNotTakenForWhatACallerNames() {
        assertThat(path(things.named("{house}"))).isEqualTo("/a/b/houses/7%20%2F%201/things/%7Bhouse%7D");
        assertThat(path(things.named("a/b"))).isEqualTo("/a/b/houses/7%20%2F%202/things/a%2Fb");
    }

    @Test
    void standInTheBodyBesideWhatTheCallerSends() throws IOException {
        Request request =
                things.put(Map.of("ids", List.of(9_007_199_254_740_993L))).request();

        Buffer json = new Buffer();
        request.body().writeTo(json);
        assertThat(json.readUtf8()).isEqualTo("{\"ids\":[9007199254740993],\"houseId\":\"7 / 1\"}");
        assertThat(request.body().contentType()).isEqualTo(JsonBodies.JSON);
    }

    @Test
    void standInTheQueryOfARequestWithoutBody() {
        Request request = things.ofAHouse(List.of("a", "b")).request();

        assertThat(request.url().encodedQuery()).isEqualTo("key=a&key=b&houseId=7%20%2F%201");
    }

    @Test
    void areAskedForByCallsThatNeedThemAlone() {
        things.all().request();
        assertThat(asked).hasValue(0);

        Call<Void> named = things.named("x");
        assertThat(asked).hasValue(0);
        named.request();
        named.request();
        assertThat(asked).hasValue(1);
    }

    @Test
    void failTheCallWithTheirOwnFailure() {
        Things homeless = things(() -> {
            throw new IllegalStateException("No house");
        });

        assertThatThrownBy(() -> homeless.named("x").request())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No house");
    }

    private static String path(Call<?> call) {
        return call.request().url().encodedPath();
    }
}
