package io.github.rpaclients.core.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arrays without nulls in them: the models would refuse those without saying where. */
abstract class Elements<T, C extends Collection<T>> implements JsonType<C> {
    private final JsonType<T> elements;

    private Elements(JsonType<T> elements) {
        this.elements = elements;
    }

    abstract C empty();

    @Override
    public final C read(JsonCursor in) {
        in.open('[', "an array");
        C values = empty();
        for (boolean first = true; in.element(first); first = false) {
            values.add(in.value(elements));
        }
        return values;
    }

    @Override
    public final void write(JsonOut out, C values) {
        out.open('[');
        for (T value : values) {
            elements.write(out, value);
        }
        out.close(']');
    }

    static final class OfList<T> extends Elements<T, List<T>> {
        OfList(JsonType<T> elements) {
            super(elements);
        }

        @Override
        List<T> empty() {
            return new ArrayList<>();
        }
    }

    static final class OfSet<T> extends Elements<T, Set<T>> {
        OfSet(JsonType<T> elements) {
            super(elements);
        }

        @Override
        Set<T> empty() {
            return new LinkedHashSet<>();
        }
    }
}
