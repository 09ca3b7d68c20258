package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.TextId;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

class ParametersTest {
    interface Things {
        @POST("things")
        Call<Void> assign(@Body @Member("thing\"Ids") Collection<Long> ids);

        @GET("things(name={name})")
        Call<Void> named(@Path("name") @Literal String name);

        @DELETE("things/{id}")
        Call<Void> delete(@Path("id") ThingId id);

        @DELETE("things/of/{owner}")
        Call<Void> deleteAllOf(@Path("owner") String owner);

        @GET("things")
        Call<Void> filtered(@QueryMap(encoded = true) Map<String, String> query);

        @GET("things")
        Call<Void> like(@Query("id") ThingId id);

        @GET("things")
        Call<Void> maybe(@Query("id") Optional<Long> id);

        @GET("things")
        Call<Void> secretly(@Query("key") Secret key);
    }

    private static final class ThingId extends TextId {
        ThingId(String value) {
            super(value);
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesToSendToTheAddressOfAllWhereOneIsMeant(String blank) {
        assertThatThrownBy(() -> things.delete(new ThingId(blank)).request())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The ThingId is missing; without it, the address would be that of something else");
        assertThatThrownBy(() -> things.deleteAllOf(blank).request())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The owner in the path is missing; without it, the address would be that of something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void refusesIdsThatLeadElsewhere(String dots) {
        assertThatThrownBy(() -> things.delete(new ThingId(dots)).request())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00b", "\ud83d"})
    void refusesHalfOfACharacterInAnAddress(String half) {
        String rest = " must not have half of a character in it (a lone surrogate)";

        assertThatThrownBy(() -> things.delete(new ThingId(half)).request()).hasMessage("The ThingId" + rest);
        assertThatThrownBy(() -> things.like(new ThingId(half)).request()).hasMessage("The ThingId" + rest);
        assertThatThrownBy(() -> things.named(half).request()).hasMessage("The name in the path" + rest);
        assertThatThrownBy(() -> things.filtered(Map.of("a", half)).request())
                .hasMessage("A parameter of the request" + rest);
    }

    @Test
    void sendsIdsAsTheyAre() {
        assertThat(things.delete(new ThingId("a b/\ud83d\ude00"))
                        .request()
                        .url()
                        .encodedPath())
                .isEqualTo("/things/a%20b%2F%F0%9F%98%80");
        assertThat(things.like(new ThingId("")).request().url().encodedQuery()).isEqualTo("id=");
    }
}
