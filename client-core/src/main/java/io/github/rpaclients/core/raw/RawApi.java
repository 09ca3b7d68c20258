package io.github.rpaclients.core.raw;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/**
 * Any path of an API, as JSON or as a stream:
 *
 * <pre>{@code
 * JsonValue jobs = orchestrator.raw().get("odata/Jobs", Map.of("$top", "5", "$filter", "State eq 'Running'"));
 * }</pre>
 *
 * <p>A path is relative to the address of the API, may hold a query, and is encoded as needed; one that leads elsewhere is
 * refused. A query given beside it is given in the clear. Calls behave as those of the client: the same sign-in, limits and
 * exceptions; {@link #get} is repeated as a read is, everything else as a write, whatever it does. No argument may be null.
 * Immutable; safe for use by several threads.
 */
public final class RawApi {
    private final ApiCalls calls;
    private final Service service;

    /** For the clients. */
    public RawApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(Service.class);
    }

    /** The same with other limits, headers or a query. */
    public RawApi with(CallOptions options) {
        return new RawApi(calls.with(options));
    }

    /** Like {@link #get(String, Map)}, without a query beside the path. */
    public JsonValue get(String path) {
        return get(path, Map.of());
    }

    /**
     * Reads.
     *
     * @throws io.github.rpaclients.core.error.ApiException also if the answer is empty or no JSON
     */
    public JsonValue get(String path, Map<String, String> query) {
        return calls.execute(inside(service.get(path(path), query)));
    }

    /** Sends a body; the answer is empty if the server sends none. */
    public Optional<JsonValue> post(String path, JsonValue body) {
        return send(service.post(path(path), body));
    }

    /** Sends a body; the answer is empty if the server sends none. */
    public Optional<JsonValue> put(String path, JsonValue body) {
        return send(service.put(path(path), body));
    }

    /** Sends a body; the answer is empty if the server sends none. */
    public Optional<JsonValue> patch(String path, JsonValue body) {
        return send(service.patch(path(path), body));
    }

    /** Deletes; the answer is empty if the server sends none. */
    public Optional<JsonValue> delete(String path) {
        return send(service.delete(path(path)));
    }

    /**
     * Reads what is not JSON, or too large to be held in memory. The head of the answer has come when this returns; an
     * interrupt ends the wait for it, and not the reading of the stream.
     */
    public Download open(String path, Map<String, String> query) {
        return new Download(calls.execute(inside(service.open(path(path), query))));
    }

    private Optional<JsonValue> send(Call<ResponseBody> call) {
        return calls.executeIfAny(
                inside(call), text -> text.isBlank() ? Optional.empty() : Optional.of(JsonValue.of(text)));
    }

    private static String path(String path) {
        String relative =
                Objects.requireNonNull(path, "path must not be null").startsWith("/") ? path.substring(1) : path;
        boolean wellFormed = !relative.isBlank()
                && !relative.startsWith("/")
                && relative.chars().noneMatch(c -> c < ' ' || c == '\\' || c == '#' || c == 0x7f);
        if (!wellFormed || relative.split("[/?]", 2)[0].contains(":")) {
            throw new IllegalArgumentException("Not a path relative to the API, such as odata/Jobs");
        }
        return Printable.sendable("The path", relative);
    }

    /** Dots may lead out of it, in many spellings. */
    private <T> Call<T> inside(Call<T> call) {
        HttpUrl url = call.request().url();
        HttpUrl base = calls.url();
        boolean same =
                url.scheme().equals(base.scheme()) && url.host().equals(base.host()) && url.port() == base.port();
        if (!same || !url.encodedPath().startsWith(base.encodedPath())) {
            throw new IllegalArgumentException("The path leads out of the API at " + calls.api());
        }
        return call;
    }

    /** What Retrofit makes of it. */
    interface Service {
        @GET
        Call<JsonValue> get(@Url String path, @QueryMap Map<String, String> query);

        @Streaming
        @GET
        Call<ResponseBody> open(@Url String path, @QueryMap Map<String, String> query);

        @POST
        Call<ResponseBody> post(@Url String path, @Body JsonValue body);

        @PUT
        Call<ResponseBody> put(@Url String path, @Body JsonValue body);

        @PATCH
        Call<ResponseBody> patch(@Url String path, @Body JsonValue body);

        @DELETE
        Call<ResponseBody> delete(@Url String path);
    }
}
