package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.rawjson.RawJson;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the documents in which a service says that something went wrong. Some are sent with status 200. To be asked only
 * where nothing of what was promised is in the answer: an entity may have a member {@code message}.
 */
final class ErrorDocument {
    private static final Set<String> ERRORS =
            Set.of("error", "errors", "errorcode", "errorcodes", "errormessage", "message", "exceptionmessage");
    private static final Set<String> FLAGS = Set.of("succeeded", "success", "issuccess");
    private static final Pattern NOTHING = Pattern.compile("null|false|0|\"\\s*\"|\\[\\s*]|\\{\\s*}");

    private ErrorDocument() {}

    /** Whether this is a JSON object with an error in it; never fails. */
    static boolean is(String json) {
        try {
            String value = RawJson.requireValue(json);
            return RawJson.isObject(value) && RawJson.members(value).stream().anyMatch(ErrorDocument::tells);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean tells(RawJson.Member member) {
        String name = member.name().toLowerCase(Locale.ROOT);
        if (FLAGS.contains(name)) {
            return member.value().equals("false");
        }
        // bulk calls of UiPath's say so one level deeper
        return name.equals("result")
                ? is(member.value())
                : ERRORS.contains(name) && !NOTHING.matcher(member.value()).matches();
    }
}
