package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import retrofit2.Invocation;

/**
 * What a client gives to each of its calls, so that neither its services nor its facades hand it on: it stands for variables
 * of paths that no parameter fills, and in the members that {@link Given} names. Asked for by the calls that need it only.
 * Immutable.
 */
final class GivenValues implements Call.Factory {
    private final Call.Factory http;
    private final Map<String, Supplier<String>> values;

    private GivenValues(Call.Factory http, Map<String, Supplier<String>> values) {
        this.http = http;
        this.values = values;
    }

    static GivenValues none(Call.Factory http) {
        return new GivenValues(http, Map.of());
    }

    /** The same with one more, or with another one of that name. */
    GivenValues with(String name, Supplier<String> value) {
        Map<String, Supplier<String>> more = new TreeMap<>(values);
        more.put(name, value);
        return new GivenValues(http, more);
    }

    @Override
    public Call newCall(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        return http.newCall(values.isEmpty() || invocation == null ? request : filled(request, invocation.method()));
    }

    private Request filled(Request request, Method service) {
        Request inPath = request.newBuilder().url(url(request.url(), service)).build();
        Given given = service.getAnnotation(Given.class);
        Supplier<String> value = given == null ? null : values.get(given.value());
        RequestBody body = request.body();
        return value == null || body == null
                ? inPath
                : inPath.newBuilder()
                        .method(request.method(), with(given.member(), value.get(), body))
                        .build();
    }

    /** A value that a caller names may look like a variable, so the place counts as well. */
    private HttpUrl url(HttpUrl url, Method service) {
        String[] template = Operation.template(service).split("/", -1);
        List<String> segments = url.pathSegments();
        int before = segments.size() - template.length;
        HttpUrl.Builder filled = url.newBuilder();
        for (int i = 0; i < template.length; i++) {
            String variable = template[i];
            if (variable.startsWith("{") && variable.equals(segments.get(before + i))) {
                Supplier<String> value = values.get(variable.substring(1, variable.length() - 1));
                if (value != null) {
                    filled.setPathSegment(before + i, value.get());
                }
            }
        }
        return filled.build();
    }

    private static RequestBody with(String member, String value, RequestBody body) {
        Buffer text = new Buffer();
        try {
            body.writeTo(text);
        } catch (IOException e) {
            // it is in memory
            throw new UncheckedIOException(e);
        }
        String json = RawObject.parse(text.readUtf8())
                .with(member, JsonValue.ofText(value).json())
                .toJson();
        return RequestBody.create(json, JsonBodies.JSON);
    }
}
