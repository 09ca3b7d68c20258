package io.github.rpaclients.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Json;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models of this project in a Moshi of yours: {@code new Moshi.Builder().add(new MoshiAdapters())}. They are read and
 * written as they are by the clients, several times slower, since Moshi has to find the end of each value first; your own
 * adapters are not asked for what is inside a model. Thread-safe.
 */
public final class MoshiAdapters implements JsonAdapter.Factory {
    public MoshiAdapters() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        boolean ours = raw.isAnnotationPresent(Model.class) || raw.isAnnotationPresent(Entity.class);
        return ours && annotations.isEmpty() ? Json.MOSHI.adapter(type) : null;
    }
}
