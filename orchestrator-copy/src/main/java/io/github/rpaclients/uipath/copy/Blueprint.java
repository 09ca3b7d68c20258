package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.RawMerge;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is made of anywhere: its members by their names in JSON, with names where servers have ids, and without what
 * only servers set. What is empty is not there, and arrays are sorted, because none of them has an order that matters.
 * Immutable.
 */
final class Blueprint {
    static final Blueprint EMPTY = new Blueprint(RawObject.empty());

    private static final Set<String> NOTHING = Set.of("null", "\"\"", "[]", "{}");

    private final RawObject members;

    private Blueprint(RawObject members) {
        this.members = members;
    }

    static Blueprint of(RawObject members) {
        return new Blueprint(lean(members));
    }

    private static RawObject lean(RawObject object) {
        RawObject lean = RawObject.empty();
        for (String name : object.names()) {
            String value = lean(object.get(name).orElseThrow());
            lean = NOTHING.contains(value) ? lean : lean.with(name, value);
        }
        return lean;
    }

    private static String lean(String value) {
        if (RawJson.isObject(value)) {
            return lean(RawObject.parse(value)).toJson();
        }
        if (RawJson.isArray(value)) {
            return RawJson.elements(value).stream()
                    .map(Blueprint::lean)
                    .sorted()
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return value;
    }

    RawObject members() {
        return members;
    }

    Optional<String> json(String name) {
        return members.get(name);
    }

    /** The characters of a text; empty if there is none. */
    Optional<String> text(String name) {
        return json(name).filter(RawJson::isString).map(RawJson::unquote);
    }

    boolean is(String name, String text) {
        return text(name).filter(text::equals).isPresent();
    }

    Blueprint with(String name, String json) {
        return of(members.with(name, json));
    }

    Blueprint without(Iterable<String> names) {
        RawObject fewer = members;
        for (String name : names) {
            fewer = fewer.without(name);
        }
        return new Blueprint(fewer);
    }

    /**
     * What has to change so that this is as wanted. What {@code wanted} says nothing about stays, since its server may be
     * too old to tell.
     *
     * @param emptied the members that are emptied nevertheless
     */
    List<Difference> differences(Blueprint wanted, Predicate<String> emptied) {
        List<Difference> found = new ArrayList<>();
        collect("", members, wanted.members, emptied, found);
        return found;
    }

    private static void collect(
            String path, RawObject from, RawObject to, Predicate<String> emptied, List<Difference> found) {
        Set<String> names = new LinkedHashSet<>(from.names());
        names.addAll(to.names());
        for (String name : names) {
            Optional<String> was = from.get(name);
            Optional<String> is = to.get(name);
            if (is.isEmpty() ? !emptied.test(name) : was.isPresent() && RawMerge.same(was.get(), is.get())) {
                continue;
            }
            Optional<RawObject> before = was.filter(RawJson::isObject).map(RawObject::parse);
            Optional<RawObject> after = is.filter(RawJson::isObject).map(RawObject::parse);
            if (before.isPresent() && after.isPresent()) {
                Predicate<String> below = part -> emptied.test(name);
                collect(path + name + ".", before.get(), after.get(), below, found);
            } else {
                found.add(Difference.of(path + name, was, is));
            }
        }
    }

    /** The member of the outermost level in which a difference is. */
    static String member(Difference difference) {
        return difference.member().split("\\.", 2)[0];
    }

    /** Some of these members in place of those of an object; of an object within, only what is said changes. */
    RawObject laidOver(RawObject object, Iterable<String> names) {
        RawObject result = object;
        for (String name : names) {
            Optional<String> said = members.get(name);
            result = said.isEmpty() ? result.without(name) : result.with(name, laidOver(result.get(name), said.get()));
        }
        return result;
    }

    private static String laidOver(Optional<String> there, String said) {
        if (!RawJson.isObject(said) || there.filter(RawJson::isObject).isEmpty()) {
            return said;
        }
        RawObject inner = RawObject.parse(said);
        return new Blueprint(inner)
                .laidOver(RawObject.parse(there.get()), inner.names())
                .toJson();
    }

    /** Whether both have the same members with the same values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Blueprint && RawMerge.same(members.toJson(), ((Blueprint) other).members.toJson());
    }

    @Override
    public int hashCode() {
        return members.names().hashCode();
    }

    /** The names only: values may be secret. */
    @Override
    public String toString() {
        return "Blueprint" + members.names();
    }
}
