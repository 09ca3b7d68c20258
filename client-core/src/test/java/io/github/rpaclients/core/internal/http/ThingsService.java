package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import org.immutables.value.Value;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** A small API for tests of the stack. */
interface ThingsService {
    @Scope("Things")
    @GET("things({id})")
    Call<Thing> get(@Path("id") long id, @Query("secret") String secret);

    @PUT("things({id})")
    Call<Void> put(@Path("id") long id, @Body Thing thing);

    @POST("things")
    Call<Thing> create(@Body Thing thing);

    @Reads
    @POST("things/list")
    Call<Thing> search(@Body Thing thing);

    @Value.Immutable
    @ModelStyle
    @JsonClass(generateAdapter = true, generator = "immutables")
    interface Thing {
        long id();

        static Thing of(long id) {
            return builder().id(id).build();
        }

        static Builder builder() {
            return new Builder();
        }

        final class Builder extends ImmutableThing.Builder {}
    }
}
