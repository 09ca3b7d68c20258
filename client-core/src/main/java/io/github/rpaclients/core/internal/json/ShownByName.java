package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Change.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A change that shows the elements of a list by their names. */
public final class ShownByName {
    private ShownByName() {}

    /**
     * The same change, which shows one by one what would be a long list before and another after.
     *
     * @param list its name in JSON
     * @param elements of an entity, by name, each with what is shown of it as JSON
     */
    public static <E> Change<E> of(Change<E> change, String list, Function<E, Map<String, String>> elements) {
        List<Difference> differences = new ArrayList<>();
        for (Difference difference : change.differences()) {
            List<Difference> named = difference.member().equals(list)
                    ? differences(list, elements.apply(change.before()), elements.apply(change.after()))
                    : List.of();
            differences.addAll(named.isEmpty() ? List.of(difference) : named);
        }
        return Change.of(change.before(), change.after(), differences, change::apply);
    }

    private static List<Difference> differences(String list, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            Optional<String> was = Optional.ofNullable(before.get(name));
            Optional<String> is = Optional.ofNullable(after.get(name));
            if (!was.equals(is)) {
                differences.add(Difference.of(list + "." + name, was, is));
            }
        }
        return differences;
    }
}
