package io.github.rpaclients.swap;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person as a system knows them. Immutable; equal by id. */
public final class Account {
    private final String id;
    private final String name;

    private Account(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /**
     * An account.
     *
     * @param id what the system's requests name the person by
     * @param name what a reader recognizes
     */
    public static Account of(String id, String name) {
        return new Account(id, name);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account && ((Account) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return name;
    }
}
