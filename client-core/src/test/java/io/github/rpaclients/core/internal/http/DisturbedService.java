package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.json.RawObject;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Reads and writes of every kind, with an answer of interest or without. */
interface DisturbedService {
    @GET("thing")
    Call<RawObject> get();

    @Reads
    @POST("thing/search")
    Call<RawObject> search(@Body RawObject query);

    @PUT("thing")
    Call<Void> put(@Body RawObject thing);

    @POST("thing")
    Call<RawObject> post(@Body RawObject thing);

    @PATCH("thing")
    Call<Void> patch(@Body RawObject thing);

    @DELETE("thing")
    Call<Void> delete();
}
