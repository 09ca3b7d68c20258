package io.github.rpaclients.spring;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at values of properties and complains of them by their names, without quoting them. */
final class Checked {
    private final String prefix;

    Checked(String prefix) {
        this.prefix = prefix;
    }

    String text(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw missing(property);
        }
        return value.strip();
    }

    Secret secret(String property, @Nullable Secret value) {
        if (value == null || !isGiven(value)) {
            throw missing(property);
        }
        return value;
    }

    /** An empty one counts as none: that is what a variable becomes that is not set. */
    static boolean isGiven(Secret value) {
        return !value.reveal().isBlank();
    }

    URI address(String property, @Nullable String value) {
        try {
            return new URI(text(property, value));
        } catch (URISyntaxException e) {
            // which would quote it
            throw new PropertiesException(prefix + property + " is no address such as https://host.example");
        }
    }

    /** Says under which properties something was refused. */
    <T> T made(Supplier<T> thing) {
        try {
            return thing.get();
        } catch (IllegalArgumentException e) {
            throw new PropertiesException("What " + prefix + "* says is not usable: " + e.getMessage());
        }
    }

    PropertiesException missing(String property) {
        return new PropertiesException(prefix + property + " is missing");
    }
}
