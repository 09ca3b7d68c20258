package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.JsonError;
import io.github.rpaclients.core.internal.json.JsonType;
import io.github.rpaclients.core.internal.json.MemberType;
import io.github.rpaclients.core.internal.json.PageAdapter;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * The bodies of services: models by their adapters, {@link RawObject} with every byte as it came. The only one who may say
 * that an answer is not JSON, or not the JSON that was asked for: what does not hold that is refused, whatever its status.
 */
final class JsonBodies extends Converter.Factory {
    static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");
    private static final Pattern JSON_PATH = Pattern.compile("\\$[\\w.@\\[\\]*-]*");

    private final int version;

    /** @param version of the API that requests are written for */
    JsonBodies(int version) {
        this.version = version;
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == RawObject.class) {
            return JsonBodies::rawObject;
        }
        if (type == ResponseBody.class || type == Void.class) {
            return null;
        }
        if (type == Nothing.class) {
            return JsonBodies::nothing;
        }
        JsonType<?> answer = answer(type, annotations);
        return body -> read(body, answer);
    }

    private static JsonType<?> answer(Type type, Annotation[] annotations) {
        if (Types.getRawType(type) == Page.class) {
            return pages(type, annotations);
        }
        return Arrays.stream(annotations)
                .filter(Member.class::isInstance)
                .<JsonType<?>>map(member -> MemberType.of(((Member) member).value(), type))
                .findFirst()
                .orElseGet(() -> Json.type(type));
    }

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (type == RawObject.class) {
            return (RawObject object) -> RequestBody.create(object.toJson(), JSON);
        }
        Json.type(type); // or the first call would say that it cannot be written
        return value -> RequestBody.create(bytes(type, value, methodAnnotations, version), JSON);
    }

    /** What the body of a method says. */
    static byte[] bytes(Type type, Object value, Annotation[] ofMethod, int version) {
        return Arrays.stream(ofMethod).anyMatch(Creates.class::isInstance)
                ? Json.toBytesOfNew(type, value, version)
                : Json.toBytes(type, value, version);
    }

    private static <T> @Nullable T read(ResponseBody body, JsonType<T> model) throws IOException {
        BufferedSource source = body.source();
        source.request(Long.MAX_VALUE); // it is in memory already
        Buffer text = source.getBuffer();
        int length = Math.toIntExact(text.size());
        if (length == 0) {
            throw new AttemptFailed(WhyFailed.EMPTY);
        }
        byte[] json = new byte[Json.padded(length)];
        int read = 0;
        while (read < length) {
            read += text.read(json, read, length - read);
        }
        try {
            return Json.document(model, json, length);
        } catch (JsonError e) {
            throw failed(e, json, length);
        }
    }

    private static AttemptFailed failed(JsonError error, byte[] json, int length) {
        switch (error.kind()) {
            case TOO_DEEP:
                return new AttemptFailed(WhyFailed.TOO_DEEP, String.valueOf(RawJson.MAX_DEPTH));
            case NOT_TEXT:
                return new AttemptFailed(WhyFailed.NOT_TEXT);
            case MALFORMED:
                return new AttemptFailed(WhyFailed.NOT_JSON, " at " + error.path());
            default:
                String answer = new String(json, 0, length, StandardCharsets.UTF_8);
                return misfit(Failures.explained(answer, error.misfit()));
        }
    }

    private static RawObject rawObject(ResponseBody body) throws IOException {
        String text = body.string();
        if (text.isEmpty()) {
            throw new AttemptFailed(WhyFailed.EMPTY);
        }
        try {
            return RawObject.parse(text);
        } catch (IllegalArgumentException e) {
            throw misfit(Failures.explained(text, e));
        }
    }

    private static JsonType<?> pages(Type type, Annotation[] annotations) {
        Rows rows = Arrays.stream(annotations)
                .map(annotation -> annotation instanceof Rows
                        ? (Rows) annotation
                        : annotation.annotationType().getAnnotation(Rows.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A call for a page needs @Rows"));
        Type row = ((ParameterizedType) type).getActualTypeArguments()[0];
        return PageAdapter.of(row, rows.value(), rows.total(), rows.next(), rows.within(), rows.bare());
    }

    private static Nothing nothing(ResponseBody body) throws IOException {
        try {
            Failures.refuseError(body.string());
            return Nothing.NOTHING;
        } catch (JsonDataException e) {
            throw misfit(e);
        }
    }

    /**
     * JSON that is none, or does not fit.
     *
     * @param cause of its message, unless we wrote it, only the path is passed on, since it may quote values
     */
    static AttemptFailed misfit(Exception cause) {
        Optional<String> sentence = Failures.sentence(cause);
        if (sentence.isPresent()) {
            return Failures.isDoubtful(cause)
                    ? new AttemptFailed(WhyFailed.DOUBTFUL, sentence.get())
                    : new AttemptFailed(WhyFailed.MISFIT, ": " + sentence.get());
        }
        Matcher path = JSON_PATH.matcher(String.valueOf(cause.getMessage()));
        String where = "";
        while (path.find()) {
            where = " at " + Failures.path(path.group());
        }
        return new AttemptFailed(cause instanceof IOException ? WhyFailed.NOT_JSON : WhyFailed.MISFIT, where);
    }
}
