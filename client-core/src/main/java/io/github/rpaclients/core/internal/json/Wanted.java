package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Change.Difference;
import io.github.rpaclients.core.json.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What is wanted of an entity, laid over what is there: both have the same members. What the wish says nothing about, with
 * no value or an empty list, stays; so does a list that has the same elements in another order. One for each kind of entity.
 * Immutable.
 *
 * @param <N> the wish, which makes the entity where there is none
 * @param <E> the entity
 */
public final class Wanted<N, E> {
    private static final Set<String> NOTHING = Set.of("null", "[]", "{}");

    private final Class<N> wish;
    private final Class<E> entity;
    private final Set<String> left;

    private Wanted(Class<N> wish, Class<E> entity, Set<String> left) {
        this.wish = wish;
        this.entity = entity;
        this.left = left;
    }

    public static <N, E> Wanted<N, E> of(Class<N> wish, Class<E> entity) {
        return new Wanted<>(wish, entity, Set.of());
    }

    /** The same for members, by their names in JSON, that count where the entity is made and not where it is there. */
    public Wanted<N, E> leaving(String... members) {
        return new Wanted<>(wish, entity, Set.of(members));
    }

    /** The entity with what is wanted. */
    public E laidOver(E there, N wanted) {
        RawObject result = RawObject.parse(Json.toJson(entity, there));
        RawObject said = RawObject.parse(Json.toJson(wish, wanted));
        for (String name : said(said, name -> !left.contains(name))) {
            String value = said.get(name).orElseThrow();
            boolean stays =
                    result.get(name).filter(list -> sameElements(list, value)).isPresent();
            result = stays ? result : result.with(name, value);
        }
        return Json.fromJson(entity, result.toJson());
    }

    private static boolean sameElements(String there, String wanted) {
        if (!RawJson.isArray(there) || !RawJson.isArray(wanted)) {
            return false;
        }
        List<String> rest = new ArrayList<>(RawJson.elements(there));
        for (String element : RawJson.elements(wanted)) {
            Optional<String> same =
                    rest.stream().filter(other -> RawMerge.same(other, element)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            rest.remove(same.get());
        }
        return rest.isEmpty();
    }

    /**
     * What there is to do.
     *
     * @param change of the entity that is there, to one with what is wanted; empty if there is none
     * @param create makes it
     */
    public Plan<E> plan(N wanted, Optional<Change<E>> change, Supplier<E> create) {
        return change.map(Plan::of).orElseGet(() -> Plan.toMake(made(wanted), create));
    }

    /** What making it takes, member by member. */
    public List<Difference> made(N wanted) {
        RawObject shown = RawObject.parse(Json.toShownJson(wish, wanted));
        return said(shown, name -> true).stream()
                .map(name -> Difference.of(name, Optional.empty(), shown.get(name)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<String> said(RawObject wanted, Predicate<String> counts) {
        return wanted.names().stream()
                .filter(counts)
                .filter(name -> !NOTHING.contains(wanted.get(name).orElseThrow()))
                .collect(Collectors.toUnmodifiableList());
    }
}
