package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

class ParametersTest {
    interface Things {
        @POST("things")
        Call<Void> assign(@Body @Member("thing\"Ids") Collection<Long> ids);

        @GET("things(name={name})")
        Call<Void> named(@Path("name") @Literal String name);

        @GET("things")
        Call<Void> maybe(@Query("id") Optional<Long> id);

        @GET("things")
        Call<Void> secretly(@Query("key") Secret key);
    }

    private final Things things = new Retrofit.Builder()
            .baseUrl("http://localhost/")
            .addConverterFactory(new Parameters(KnownServer.NEWEST.version()))
            .build()
            .create(Things.class);

    @Test
    void sendsAnObjectOfOneMember() throws IOException {
        assertThat(body(things.assign(List.of(3L, 9_007_199_254_740_993L)).request()))
                .isEqualTo("{\"thing\\\"Ids\":[3,9007199254740993]}");
        assertThat(body(things.assign(new LinkedHashSet<>(List.of(7L))).request()))
                .isEqualTo("{\"thing\\\"Ids\":[7]}");
        assertThat(body(things.assign(List.of()).request())).isEqualTo("{\"thing\\\"Ids\":[]}");
    }

    private static String body(Request request) throws IOException {
        Buffer json = new Buffer();
        request.body().writeTo(json);
        return json.readUtf8();
    }

    @Test
    void putsTextsIntoQuotesAndDoublesThoseInside() {
        assertThat(things.named("O'Brien/100%").request().url().encodedPath())
                .isEqualTo("/things(name='O''Brien%2F100%25')");
    }

    @Test
    void refusesToSendWhatAnOptionalOrASecretCallsItself() {
        assertThatThrownBy(() -> things.maybe(Optional.of(5L)).request())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Optional cannot stand in a path or query");
        assertThatThrownBy(() -> things.secretly(Secret.of("s3cret")).request())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Secret cannot stand in a path or query");
    }
}
