package io.github.rpaclients.benchmarks.peers;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The least that still reads everything: OkHttp and Moshi's reader, no retries, no errors to speak of, one page at a time. */
class Floor extends PageByPage<PlainUser> {
    /** As many idle connections as the measurement of many callers needs; the others use one. */
    private static final int IDLE_CONNECTIONS = 1_000;

    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 5, TimeUnit.MINUTES))
            .build();
    private final String users;

    Floor(URI server) {
        this.users = base(server) + "odata/Users";
    }

    /** Reads a body. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResponseBody body) throws IOException;
    }

    final <T> T call(String rest, Reader<T> reader) throws IOException {
        Request request = new Request.Builder()
                .url(users + rest)
                .header("Authorization", TOKEN)
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("The server answered " + response.code());
            }
            return reader.read(Objects.requireNonNull(response.body(), "a response has a body"));
        }
    }

    static String pageQuery(long skip) {
        return "?$skip=" + skip + "&$top=" + PAGE + "&$count=true";
    }

    @Override
    Rows<PlainUser> page(long skip) throws IOException {
        return call(pageQuery(skip), body -> PlainReader.page(body.source()));
    }

    @Override
    long id(PlainUser user) {
        return user.id;
    }

    @Override
    public long get(long id) throws IOException {
        return call("(" + id + ")", body -> PlainReader.user(JsonReader.of(body.source()))).id;
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
