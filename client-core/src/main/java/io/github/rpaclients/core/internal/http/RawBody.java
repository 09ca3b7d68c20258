package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.json.RawObject;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Bodies that services take and give as {@link RawObject}: every byte as it came. */
final class RawBody {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    static final Converter.Factory FACTORY = new Converter.Factory() {
        @Override
        public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
                Type type, Annotation[] annotations, Retrofit retrofit) {
            return type == RawObject.class ? RawBody::read : null;
        }

        @Override
        public @Nullable Converter<?, RequestBody> requestBodyConverter(
                Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
            return type == RawObject.class ? (RawObject object) -> RequestBody.create(object.toJson(), JSON) : null;
        }
    };

    private RawBody() {}

    private static RawObject read(ResponseBody body) throws IOException {
        try {
            return RawObject.parse(body.string());
        } catch (IllegalArgumentException e) {
            throw new JsonDataException(e.getMessage(), e);
        }
    }
}
