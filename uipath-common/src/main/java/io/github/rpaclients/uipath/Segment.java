package io.github.rpaclients.uipath;

import java.net.URI;
import java.util.regex.Pattern;

/** Refuses what cannot be part of an address, before it becomes part of one. */
final class Segment {
    /** Dots alone would climb up in the address. */
    private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._~-]+");

    private Segment() {}

    static String of(String what, String value) {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("The " + what + " must be a name or an id as it stands in the address"
                    + " bar (letters, digits, . _ ~ -), not \"" + value + "\"");
        }
        return value;
    }

    static String host(URI host) {
        boolean http = "http".equals(host.getScheme()) || "https".equals(host.getScheme());
        boolean bare = host.getRawPath() == null
                || host.getRawPath().isEmpty()
                || host.getRawPath().equals("/");
        boolean alone = host.getUserInfo() == null && host.getQuery() == null && host.getFragment() == null;
        if (!http || host.getHost() == null || !bare || !alone) {
            throw new IllegalArgumentException(
                    "The host must be scheme and name alone, such as https://orchestrator.example");
        }
        String text = host.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
