package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Change.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An entity with the text it was read from, and what a change of it would send. Immutable. */
public final class EntityChange<E> {
    private static final Predicate<String> MASK =
            Pattern.compile('"' + Writing.MASK + '"').asMatchPredicate();

    private static final String NULL = "null";
    private static final String HIDDEN = '"' + Writing.STARS + '"';

    private final Class<E> type;
    private final RawObject read;
    private final E before;

    private EntityChange(Class<E> type, RawObject read, E before) {
        this.type = type;
        this.read = read;
        this.before = before;
    }

    public static <E> EntityChange<E> of(Class<E> type, RawObject read, E entity) {
        return new EntityChange<>(type, read, entity);
    }

    /** Whether the server has this member. */
    public boolean has(String member) {
        return read.get(member).isPresent();
    }

    public E before() {
        return before;
    }

    /**
     * A change to another value of the entity.
     *
     * @param what for the message, for example {@code update of User 13}
     * @param fixed the members that must stay
     * @param put sends the whole entity: every byte of what was read that does not change, and no mask for a secret, which
     *     the server would take for a new one
     * @throws IllegalArgumentException if a fixed member changes
     */
    public Change<E> to(E after, String what, Predicate<String> fixed, Consumer<RawObject> put) {
        RawObject from = RawObject.parse(Json.toWholeJson(type, before));
        RawObject to = RawObject.parse(Json.toWholeJson(type, after));
        RawObject shown = RawObject.parse(Json.toShownJson(type, after));
        List<Difference> differences = new ArrayList<>();
        collect("", from, to, RawObject.parse(Json.toShownJson(type, before)), shown, differences);
        for (Difference difference : differences) {
            String member = difference.member().split("\\.", 2)[0];
            if (fixed.test(member)) {
                throw new IllegalArgumentException(
                        "An " + what + " cannot change " + member + "; the server keeps it as it is");
            }
        }
        return Change.of(
                before,
                after,
                differences,
                () -> put.accept(withoutMasks(
                        RawMerge.changed(read, from, to, RawObject.parse(Json.toJson(type, after))), shown)));
    }

    private static void collect(
            String path, RawObject from, RawObject to, RawObject shownFrom, RawObject shownTo, List<Difference> found) {
        Set<String> names = new LinkedHashSet<>(from.names());
        names.addAll(to.names());
        for (String name : names) {
            Optional<String> was = from.get(name);
            Optional<String> is = to.get(name);
            if (was.isPresent() && is.isPresent() && RawMerge.same(was.get(), is.get())) {
                continue;
            }
            if (was.filter(RawJson::isObject).isPresent()
                    && is.filter(RawJson::isObject).isPresent()) {
                collect(
                        path + name + ".",
                        RawObject.parse(was.get()),
                        RawObject.parse(is.get()),
                        shownFrom.object(name).orElseThrow(),
                        shownTo.object(name).orElseThrow(),
                        found);
            } else {
                found.add(Difference.of(path + name, value(shownFrom, name), value(shownTo, name)));
            }
        }
    }

    private static Optional<String> value(RawObject shown, String name) {
        return shown.get(name).filter(value -> !RawJson.isNull(value));
    }

    private static RawObject withoutMasks(RawObject entity, RawObject shown) {
        RawObject body = entity;
        for (String name : entity.names()) {
            String text = entity.get(name).orElseThrow();
            String seen = shown.get(name).orElse(NULL);
            if (seen.equals(HIDDEN) && MASK.test(text)) {
                body = body.without(name);
            } else if (seen.contains(HIDDEN)) {
                String unmasked = withoutMasks(text, seen);
                // what has no mask keeps its white space
                body = RawMerge.same(unmasked, text) ? body : body.with(name, unmasked);
            }
        }
        return body;
    }

    private static String withoutMasks(String text, String seen) {
        if (RawJson.isObject(text) && RawJson.isObject(seen)) {
            return withoutMasks(RawObject.parse(text), RawObject.parse(seen)).toJson();
        }
        if (!RawJson.isArray(text) || !RawJson.isArray(seen)) {
            return text;
        }
        List<String> elements = RawJson.elements(text);
        List<String> shown = RawJson.elements(seen);
        StringJoiner array = new StringJoiner(",", "[", "]");
        for (int i = 0; i < elements.size(); i++) {
            array.add(withoutMasks(elements.get(i), i < shown.size() ? shown.get(i) : NULL));
        }
        return array.toString();
    }
}
