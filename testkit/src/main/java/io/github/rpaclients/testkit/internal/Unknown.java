package io.github.rpaclients.testkit.internal;

import java.util.Collection;

/** What a test asked for and is not there. */
public final class Unknown {
    private Unknown() {}

    /** To be thrown where a test asks for somebody or something that is not there. */
    public static IllegalArgumentException named(String service, String kind, String asked, Collection<String> known) {
        String others = known.isEmpty() ? "there is none at all" : "there are " + String.join(", ", known);
        return new IllegalArgumentException(
                service + " has no " + kind + " '" + asked + "': " + others + "; add one or ask for one of these");
    }
}
