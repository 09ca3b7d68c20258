package io.github.rpaclients.swap.files;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Time zones by their names in the IANA database; no offsets, which know nothing of summer. */
final class Zones {
    private static final SortedSet<String> KNOWN =
            Collections.unmodifiableSortedSet(new TreeSet<>(ZoneId.getAvailableZoneIds()));

    private Zones() {}

    static ZoneId parse(String text) {
        if (KNOWN.contains(text)) {
            return ZoneId.of(text);
        }
        Optional<String> city = KNOWN.stream()
                .filter(name -> name.substring(name.lastIndexOf('/') + 1).equalsIgnoreCase(text))
                .findFirst();
        String meant = city.or(() -> Nearest.to(text, KNOWN)).orElse("Europe/Berlin");
        throw new IllegalArgumentException(
                Problems.quoted(text) + " is no time zone; write an IANA name such as " + meant);
    }
}
