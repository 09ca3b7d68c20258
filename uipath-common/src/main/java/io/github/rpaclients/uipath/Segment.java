package io.github.rpaclients.uipath;

import java.net.URI;
import java.util.regex.Pattern;

/** Refuses what cannot be part of an address, before it becomes part of one. */
final class Segment {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~-]+");

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
        if (!http || host.getHost() == null || !bare || host.getUserInfo() != null || host.getQuery() != null) {
            throw new IllegalArgumentException(
                    "The host must be scheme and name alone, such as https://orchestrator.example");
        }
        String text = host.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
