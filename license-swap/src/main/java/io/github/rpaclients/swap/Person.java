package io.github.rpaclients.swap;

/**
 * A person as people write it: a user name, the id that the system knows them by or, with UiPath, an e-mail address.
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
    public String toString() {
        return name;
    }
}
