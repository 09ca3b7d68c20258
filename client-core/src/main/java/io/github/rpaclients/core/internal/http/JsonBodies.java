package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.PageAdapter;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
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
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * The bodies of services: models by their adapters, {@link RawObject} with every byte as it came. The only one who may say
 * that an answer is not JSON, or not the JSON that was asked for: what does not hold that is refused, whatever its status.
 */
final class JsonBodies extends Converter.Factory {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");
    private static final Pattern JSON_PATH = Pattern.compile("\\$[\\w.@\\[\\]*-]*");

    private final MoshiConverterFactory models = MoshiConverterFactory.create(Json.MOSHI);

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == RawObject.class) {
            return body -> read(body, whole -> RawObject.parse(whole.string()));
        }
        if (type == ResponseBody.class || type == Void.class) {
            return null;
        }
        if (type == Nothing.class) {
            return JsonBodies::nothing;
        }
        if (Types.getRawType(type) == Page.class) {
            JsonAdapter<?> pages = pages(type, annotations);
            return body -> read(body, whole -> whole(pages, JsonReader.of(whole.source())));
        }
        Converter<ResponseBody, ?> model = models.responseBodyConverter(type, annotations, retrofit);
        return model == null ? null : body -> read(body, model);
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return type == RawObject.class
                ? (RawObject object) -> RequestBody.create(object.toJson(), JSON)
                : models.requestBodyConverter(type, parameterAnnotations, methodAnnotations, retrofit);
    }

    private static <T> @Nullable T read(ResponseBody body, Converter<ResponseBody, T> model) throws AttemptFailed {
        try {
            BufferedSource source = body.source();
            if (source.exhausted()) {
                throw new AttemptFailed(WhyFailed.EMPTY);
            }
            source.request(Long.MAX_VALUE); // it is in memory already
            return read(source.getBuffer().clone(), body, model);
        } catch (AttemptFailed known) {
            throw known;
        } catch (IOException e) {
            throw misfit(e);
        }
    }

    private static <T> @Nullable T read(Buffer text, ResponseBody body, Converter<ResponseBody, T> model)
            throws IOException {
        try {
            return model.convert(body);
        } catch (JsonDataException | IllegalArgumentException e) {
            throw misfit(Failures.explained(text.readUtf8(), e));
        }
    }

    private static JsonAdapter<?> pages(Type type, Annotation[] annotations) {
        Rows rows = Arrays.stream(annotations)
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A call for a page needs @Rows"));
        Type row = ((ParameterizedType) type).getActualTypeArguments()[0];
        return PageAdapter.of(row, rows.value(), rows.total(), rows.within());
    }

    private static <T> @Nullable T whole(JsonAdapter<T> adapter, JsonReader reader) throws IOException {
        T value = adapter.fromJson(reader);
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw Failures.of("Expected one value and nothing after it");
        }
        return value;
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
