package io.github.rpaclients.benchmarks.peers;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What a Java team writes by hand in an afternoon: Retrofit, Moshi's reflection, an adapter for dates. */
final class HandWritten extends PageByPage<HandWrittenModels.User> {
    private final OkHttpClient http = new OkHttpClient.Builder()
            .addInterceptor(chain -> chain.proceed(
                    chain.request().newBuilder().header("Authorization", TOKEN).build()))
            .build();
    private final Service service;

    HandWritten(URI server) {
        Moshi moshi = new Moshi.Builder().add(new Dates()).build();
        this.service = new Retrofit.Builder()
                .baseUrl(base(server))
                .client(http)
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .build()
                .create(Service.class);
    }

    /** The two operations. */
    interface Service {
        @GET("odata/Users")
        Call<HandWrittenModels.Users> list(
                @Query("$skip") long skip, @Query("$top") int top, @Query("$count") boolean count);

        @GET("odata/Users({id})")
        Call<HandWrittenModels.User> get(@Path("id") long id);
    }

    /** Moshi knows no dates. */
    static final class Dates {
        @FromJson
        Instant fromJson(String text) {
            return Instant.parse(text);
        }

        @ToJson
        String toJson(Instant time) {
            return time.toString();
        }
    }

    /** The body of an answer that is one. */
    static <T> T body(Call<T> call) throws IOException {
        Response<T> response = call.execute();
        if (!response.isSuccessful()) {
            throw new IOException("The server answered " + response.code());
        }
        return Objects.requireNonNull(response.body(), "a success has a body");
    }

    @Override
    Rows<HandWrittenModels.User> page(long skip) throws IOException {
        HandWrittenModels.Users page = body(service.list(skip, PAGE, true));
        return new Rows<>(
                Objects.requireNonNullElse(page.count, 0L), Objects.requireNonNullElse(page.value, List.of()));
    }

    @Override
    long id(HandWrittenModels.User user) {
        return Objects.requireNonNull(user.id, "a user has an id");
    }

    @Override
    public long get(long id) throws IOException {
        return id(body(service.get(id)));
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
