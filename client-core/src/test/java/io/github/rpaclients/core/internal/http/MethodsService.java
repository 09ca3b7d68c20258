package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** The same resource by every method. */
interface MethodsService {
    @GET("thing")
    Call<Void> get();

    @PUT("thing")
    Call<Void> put(@Body Thing thing);

    @POST("thing")
    Call<Void> post(@Body Thing thing);

    @DELETE("thing")
    Call<Void> delete();

    @PATCH("thing")
    Call<Void> patch(@Body Thing thing);

    static Call<Void> call(MethodsService service, String method) {
        switch (method) {
            case "GET":
                return service.get();
            case "PUT":
                return service.put(Thing.of(13));
            case "POST":
                return service.post(Thing.of(13));
            case "DELETE":
                return service.delete();
            case "PATCH":
                return service.patch(Thing.of(13));
            default:
                throw new IllegalArgumentException(method);
        }
    }
}
