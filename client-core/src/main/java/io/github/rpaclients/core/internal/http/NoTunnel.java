package io.github.rpaclients.core.internal.http;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The proxy's answer to a request for a tunnel, when it is no. OkHttp has no type for it; a test pins the words. */
final class NoTunnel {
    private static final Pattern WORDS = Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

    private NoTunnel() {}

    /** The status; empty if the failure is of another kind. */
    static OptionalInt status(@Nullable Throwable failure) {
        Matcher words = WORDS.matcher(failure == null ? "" : String.valueOf(failure.getMessage()));
        return words.find() ? OptionalInt.of(Integer.parseInt(words.group(1))) : OptionalInt.empty();
    }
}
