package io.github.rpaclients.swap.seats;

import io.github.rpaclients.swap.Person;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways to write a name that are the same to a reader and not to a server. */
final class Spellings {
    private Spellings() {}

    /** As it was written first; one for nearly all names, three at the most. */
    static List<String> of(Person person) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(person.name());
        spellings.add(Normalizer.normalize(person.name(), Normalizer.Form.NFC));
        spellings.add(Normalizer.normalize(person.name(), Normalizer.Form.NFD));
        return List.copyOf(spellings);
    }
}
