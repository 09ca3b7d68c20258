package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.core.json.TextId;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** What stands in a request besides whole models: bodies of one {@link Member}, and values in paths and queries. */
final class Parameters extends Converter.Factory {
    private final int version;

    /** @param version of the API that requests are written for */
    Parameters(int version) {
        this.version = version;
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] ofParameter, Annotation[] ofMethod, Retrofit retrofit) {
        return find(ofParameter, Member.class)
                .map(member -> body(JsonValue.ofText(member.value()).json(), listed(type), ofMethod))
                .orElse(null);
    }

    /** Whoever hands ids over may have them in any collection; in JSON they are a list. */
    private static Type listed(Type type) {
        return Types.getRawType(type) == Collection.class
                ? Types.newParameterizedType(List.class, ((ParameterizedType) type).getActualTypeArguments()[0])
                : type;
    }

    private Converter<Object, RequestBody> body(String name, Type type, Annotation[] ofMethod) {
        return given -> {
            Object value = given instanceof Collection ? List.copyOf((Collection<?>) given) : given;
            Buffer json = new Buffer()
                    .writeUtf8("{" + name + ":")
                    .write(JsonBodies.bytes(type, value, ofMethod, version))
                    .writeUtf8("}");
            return RequestBody.create(json.readByteString(), JsonBodies.JSON);
        };
    }

    /** Retrofit would send the {@code toString} of anything: {@code Optional[5]}, or what a secret shows. */
    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        Class<?> raw = Types.getRawType(type);
        if (raw == Optional.class || raw == Secret.class) {
            throw new IllegalArgumentException(raw.getSimpleName() + " cannot stand in a path or query");
        }
        boolean literal = find(annotations, Literal.class).isPresent();
        if (!literal
                && raw != String.class
                && !TextId.class.isAssignableFrom(raw)
                && !OpenEnum.class.isAssignableFrom(raw)) {
            return null;
        }
        AddressText text = AddressText.of(raw, annotations, literal);
        return literal ? value -> "'" + text.convert(value).replace("'", "''") + "'" : text;
    }

    private static <A extends Annotation> Optional<A> find(Annotation[] annotations, Class<A> type) {
        return Arrays.stream(annotations)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
