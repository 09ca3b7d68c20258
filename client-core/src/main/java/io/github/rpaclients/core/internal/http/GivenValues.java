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
        return http.newCall(invocation == null ? request : filled(request, invocation.method()));
    }

    /** The request itself, if its operation needs none of the values. */
    private Request filled(Request request, Method service) {
        String template = Operation.template(service);
        Given member = service.getAnnotation(Given.class);
        Request filled = request;
        for (Map.Entry<String, Supplier<String>> value : values.entrySet()) {
            if (template.contains("{" + value.getKey() + "}")) {
                filled = inPath(filled, template, value);
            }
            if (member != null && member.value().equals(value.getKey())) {
                filled = inMember(filled, member.member(), value.getValue().get());
            }
        }
        return filled;
    }

    /** A value that a caller names may look like a variable, so the place counts as well. */
    private static Request inPath(Request request, String template, Map.Entry<String, Supplier<String>> value) {
        String variable = "{" + value.getKey() + "}";
        List<String> declared = List.of(template.split("/", -1));
        List<String> segments = request.url().pathSegments();
        int place = segments.size() - declared.size() + declared.indexOf(variable);
        if (!segments.get(place).equals(variable)) {
            return request;
        }
        HttpUrl url = request.url()
                .newBuilder()
                .setPathSegment(
                        place,
                        AddressText.inPath(
                                "The " + value.getKey() + " in the path",
                                value.getValue().get()))
                .build();
        return request.newBuilder().url(url).build();
    }

    /** In the body, or in the query of a request that has none. */
    private static Request inMember(Request request, String member, String value) {
        RequestBody body = request.body();
        Request.Builder more = request.newBuilder();
        return body == null
                ? more.url(request.url()
                                .newBuilder()
                                .addQueryParameter(member, value)
                                .build())
                        .build()
                : more.method(request.method(), with(member, value, body)).build();
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
