package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Requests that a server can tell apart. */
interface NumberedService {
    List<String> WRITES = List.of("DELETE", "POST", "PUT", "PATCH");

    @GET("{number}")
    Call<Void> get(@Path("number") int number);

    @Reads
    @POST("{number}")
    Call<Void> search(@Path("number") int number, @Body Thing thing);

    @PUT("{number}")
    Call<Void> put(@Path("number") int number, @Body Thing thing);

    @POST("{number}")
    Call<Void> post(@Path("number") int number, @Body Thing thing);

    @DELETE("{number}")
    Call<Void> delete(@Path("number") int number);

    @PATCH("{number}")
    Call<Void> patch(@Path("number") int number, @Body Thing thing);

    static Call<Void> call(NumberedService service, String method, int number) {
        Thing thing = Thing.of(13);
        switch (method) {
            case "GET":
                return service.get(number);
            case "PUT":
                return service.put(number, thing);
            case "POST":
                return service.post(number, thing);
            case "DELETE":
                return service.delete(number);
            case "PATCH":
                return service.patch(number, thing);
            default:
                throw new IllegalArgumentException(method);
        }
    }
}
