package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

class OperationTest {
    interface SeatsService {
        @GET("seats/{id}")
        Call<Void> get(@Path("id") long id);

        @PUT("seats/{id}")
        Call<Void> put(@Path("id") long id, @Body RequestBody body);

        @POST("seats/{id}")
        Call<Void> post(@Path("id") long id, @Body RequestBody body);

        @PATCH("seats/{id}")
        Call<Void> patch(@Path("id") long id, @Body RequestBody body);

        @DELETE("seats/{id}")
        Call<Void> delete(@Path("id") long id);

        @HTTP(method = "DELETE", path = "seats/{id}/people", hasBody = true)
        Call<Void> deletePeople(@Path("id") long id, @Body RequestBody body);

        @Reads
        @POST("seats/{id}/find")
        Call<Void> find(@Path("id") long id, @Body RequestBody body);
    }

    @Scope("PM.License")
    interface ScopedService {
        @GET("seats")
        Call<Void> list();

        @Reads
        @POST("seats/find")
        Call<Void> find(@Body RequestBody body);

        @Reads
        @Scope(value = "PM.License", reads = true)
        @POST("seats/count")
        Call<Void> count(@Body RequestBody body);

        @Scope("")
        @Permission("Seats.View")
        @GET("seats/own")
        Call<Void> own();

        @Scope("")
        @GET("status")
        Call<Void> status();
    }

    private static final RequestBody BODY = RequestBody.create("{}", MediaType.get("application/json"));

    private final Retrofit retrofit =
            new Retrofit.Builder().baseUrl("http://localhost/api/").build();
    private final SeatsService seats = retrofit.create(SeatsService.class);
    private final ScopedService scoped = retrofit.create(ScopedService.class);

    @Test
    void isKnownByThePathTemplateOfEveryMethod() {
        assertThat(operation(seats.get(13)).template()).isEqualTo("seats/{id}");
        assertThat(operation(seats.put(13, BODY)).template()).isEqualTo("seats/{id}");
        assertThat(operation(seats.post(13, BODY)).template()).isEqualTo("seats/{id}");
        assertThat(operation(seats.patch(13, BODY)).template()).isEqualTo("seats/{id}");
        assertThat(operation(seats.delete(13)).template()).isEqualTo("seats/{id}");
        assertThat(operation(seats.deletePeople(13, BODY)).template()).isEqualTo("seats/{id}/people");
    }

    @Test
    void isNamedAfterMethodAndPathBelowTheAddressOfTheApi() {
        assertThat(operation(seats.patch(13, BODY))).hasToString("PATCH /seats/13");
        assertThat(Operation.of(seats.get(13).request(), "/other/")).hasToString("GET /api/seats/13");
    }

    @Test
    void readsIfItIsAGetOrSaysSo() {
        assertThat(operation(seats.get(13)).reads()).isTrue();
        assertThat(operation(seats.find(13, BODY)).reads()).isTrue();
        assertThat(operation(seats.post(13, BODY)).reads()).isFalse();
        assertThat(operation(seats.delete(13)).reads()).isFalse();
    }

    @Test
    void needsTheScopeOfItsVerbWhateverItDoes() {
        assertThat(operation(scoped.list()).needs()).isEqualTo("scope PM.License or PM.License.Read");
        assertThat(operation(scoped.find(BODY)).needs()).isEqualTo("scope PM.License or PM.License.Write");
    }

    @Test
    void needsLessWhereItsMethodSaysSo() {
        assertThat(operation(scoped.count(BODY)).needs()).isEqualTo("scope PM.License or PM.License.Read");
        assertThat(operation(scoped.own()).needs()).isEqualTo("permission Seats.View");
        assertThat(operation(scoped.status()).needs()).isEmpty();
    }

    private static Operation operation(Call<?> call) {
        return Operation.of(call.request(), "/api/");
    }
}
