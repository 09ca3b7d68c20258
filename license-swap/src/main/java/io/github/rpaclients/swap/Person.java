package io.github.rpaclients.swap;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person as people write it: a user name, the id that the system knows them by or, with UiPath, an e-mail address.
 * Immutable; equal if the names are, upper or lower case, and whether an accent is a character of its own or a part of its
 * letter. So one person under two names is not equal.
 */
public final class Person {
    private final String name;
    private final String folded;

    private Person(String name) {
        this.name = name;
        this.folded = Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    public static Person of(String name) {
        return new Person(Names.required("person", name));
    }

    /** As it was written. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person && ((Person) other).folded.equals(folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
