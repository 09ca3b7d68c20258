package io.github.rpaclients.core.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The generated adapters, found by name. One is made when it is first read or written with: models may contain each other,
 * and a class that waited for another to be initialized could wait for ever.
 */
final class Models<T> implements JsonType<T> {
    private final Class<?> generated;
    private @Nullable JsonType<T> adapter; // made twice at worst

    private Models(Class<?> generated) {
        this.generated = generated;
    }

    /** @throws IllegalArgumentException if there is none */
    static JsonType<?> of(Type type, Class<?> raw) {
        Class<?> generated = null;
        try {
            String name = raw.getName().replace('$', '_') + "JsonAdapter";
            generated = Class.forName(name, false, raw.getClassLoader());
        } catch (ClassNotFoundException e) {
            // said below
        }
        if (generated == null || type != raw || !ModelAdapter.class.isAssignableFrom(generated)) {
            throw new IllegalArgumentException("No JSON adapter for " + type.getTypeName() + ": " + advice(raw));
        }
        return new Models<>(generated);
    }

    /** No reflection on fields instead: wrong names, objects that never saw their builder, closed enums. */
    private static String advice(Class<?> raw) {
        if (raw.getSimpleName().startsWith("Immutable")) {
            return "ask for the model's interface, this is its implementation";
        }
        if (raw.isEnum()) {
            return "a closed enum breaks on the vendor's next word, make it an OpenEnum";
        }
        if (raw == Object.class) {
            return "use JsonValue";
        }
        return "annotate the model with @Model or @Entity";
    }

    @Override
    public T read(JsonCursor in) {
        return adapter().read(in);
    }

    @Override
    public void write(JsonOut out, T value) {
        adapter().write(out, value);
    }

    @Override
    public Set<String> readOnly() {
        return adapter().readOnly();
    }

    @Override
    public int since(String member) {
        return adapter().since(member);
    }

    private JsonType<T> adapter() {
        JsonType<T> made = adapter;
        if (made == null) {
            made = make();
            adapter = made;
        }
        return made;
    }

    @SuppressWarnings("unchecked") // the processor names an adapter after its model
    private JsonType<T> make() {
        try {
            Constructor<?> constructor = generated.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (JsonType<T>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The adapter " + generated.getName() + " cannot be made", e);
        }
    }
}
