package io.github.rpaclients.uipath.environment;

import io.github.rpaclients.core.Secret;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One place where settings stand, and what was found there. Tells names only. Immutable once built. */
final class Place {
    private final String name;
    private final Map<Setting, Secret> values = new EnumMap<>(Setting.class);
    /** What is told of this place: the names found, in the place's own spelling. */
    private final Map<String, String> found = new LinkedHashMap<>();

    private Place(String name) {
        this.name = name;
    }

    static Place explicit(Map<Setting, Secret> values) {
        Place place = new Place("set by the program");
        values.forEach((setting, value) -> place.put(setting, setting.name(), value.reveal()));
        return place.withAddressTakenApart();
    }

    /** The first name that has a value is the one that counts. */
    static Place of(String name, Function<Setting, List<String>> names, Function<String, @Nullable String> lookup) {
        Place place = new Place(name);
        for (Setting setting : Setting.values()) {
            for (String candidate : names.apply(setting)) {
                String value = lookup.apply(candidate);
                if (value != null) {
                    place.put(setting, candidate, value);
                }
            }
        }
        return place.withAddressTakenApart();
    }

    private void put(Setting setting, String as, String value) {
        if (value.isBlank()) {
            found.put(as, as + " (empty)");
        } else if (values.putIfAbsent(setting, Secret.of(value.trim())) == null) {
            found.put(as, as);
        } else {
            found.put(as, as + " (not used)");
        }
    }

    /** The organization and the tenant that the address names, unless they have names of their own here. */
    private Place withAddressTakenApart() {
        get(Setting.ADDRESS).flatMap(address -> Address.parse(address.reveal())).ifPresent(address -> {
            address.organization().ifPresent(value -> values.putIfAbsent(Setting.ORGANIZATION, Secret.of(value)));
            address.tenant().ifPresent(value -> values.putIfAbsent(Setting.TENANT, Secret.of(value)));
        });
        return this;
    }

    Optional<Secret> get(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    boolean has(Setting setting) {
        return values.containsKey(setting);
    }

    String name() {
        return name;
    }

    @Override
    public String toString() {
        return name + ": "
                + (found.isEmpty() ? "nothing" : found.values().stream().collect(Collectors.joining(", ")));
    }
}
