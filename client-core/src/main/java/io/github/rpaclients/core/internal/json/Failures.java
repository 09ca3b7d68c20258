package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors of reading that say where and what was expected, never what was found: it may be secret. */
final class Failures {
    private static final Pattern ELEMENT = Pattern.compile("\\[(\\d+)]$");

    private Failures() {}

    /** The value is still ahead of the reader. */
    static JsonDataException expected(String what, JsonReader reader) {
        return new JsonDataException("Expected " + what + " at " + reader.getPath());
    }

    /** The value has been read. */
    static JsonDataException expectedBefore(String what, JsonReader reader) {
        return new JsonDataException("Expected " + what + " at " + pathBefore(reader));
    }

    /** The path of the value just read: in an array the reader already stands at the next element. */
    static String pathBefore(JsonReader reader) {
        String path = reader.getPath();
        Matcher element = ELEMENT.matcher(path);
        return element.find()
                ? path.substring(0, element.start()) + "[" + (Integer.parseInt(element.group(1)) - 1) + "]"
                : path;
    }
}
