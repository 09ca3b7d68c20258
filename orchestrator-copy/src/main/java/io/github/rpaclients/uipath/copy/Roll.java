package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.json.NumericId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is called what at one side. Names are found as servers find them, whatever their case. Immutable. */
final class Roll {
    private final Map<Long, String> names = new LinkedHashMap<>();
    private final Map<String, List<Long>> ids = new LinkedHashMap<>();

    private Roll() {}

    static <E> Roll of(Iterable<E> rows, Function<E, ? extends NumericId> id, Function<E, Optional<String>> name) {
        Roll roll = new Roll();
        for (E row : rows) {
            long number = id.apply(row).value();
            String text = name.apply(row).orElse("");
            roll.names.put(number, text);
            roll.ids.computeIfAbsent(key(text), none -> new ArrayList<>()).add(number);
        }
        return roll;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Map<Long, String> names() {
        return names;
    }

    Optional<String> name(long id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Empty if there is nobody of this name, or several. */
    Optional<Long> id(String name) {
        List<Long> found = ids.getOrDefault(key(name), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    boolean has(String name) {
        return ids.containsKey(key(name));
    }

    /** All who have this name, if there are several. */
    Optional<String> doubles(String name) {
        List<Long> found = ids.getOrDefault(key(name), List.of());
        return found.size() < 2
                ? Optional.empty()
                : Optional.of(found.stream().map(names::get).collect(Collectors.joining(" and ")));
    }
}
