package io.github.rpaclients.testkit.uipath;

import java.util.Locale;
import java.util.regex.Pattern;

/** GUIDs compare without regard to case. */
final class Guids {
    private static final Pattern GUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Guids() {}

    static boolean isGuid(String text) {
        return GUID.matcher(text).matches();
    }

    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
