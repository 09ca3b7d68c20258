package io.github.rpaclients.swap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person as people write it: a user name, the id that the system knows them by or, with UiPath, an e-mail address.
 * Immutable; equal if the names are, upper or lower case, so one person under two names is not equal.
 */
public final class Person {
    private final String name;

    private Person(String name) {
        this.name = name;
    }

    public static Person of(String name) {
        return new Person(Names.required("person", name));
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person && ((Person) other).folded().equals(folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    private String folded() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
