package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * The bodies of services: models by their adapters, {@link RawObject} with every byte as it came. The only one who may say
 * that an answer is not JSON, or not the JSON that was asked for.
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
            return model.convert(body);
        } catch (AttemptFailed empty) {
            throw empty;
        } catch (IOException | JsonDataException | IllegalArgumentException e) {
            throw misfit(e);
        }
    }

    /**
     * JSON that is none, or does not fit.
     *
     * @param cause of its message only the path is passed on, since it may quote values
     */
    static AttemptFailed misfit(Exception cause) {
        Matcher path = JSON_PATH.matcher(String.valueOf(cause.getMessage()));
        String where = "";
        while (path.find()) {
            where = " at " + path.group();
        }
        return new AttemptFailed(cause instanceof IOException ? WhyFailed.NOT_JSON : WhyFailed.MISFIT, where);
    }
}
