package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors of reading that say where and what was expected, never what was found: it may be secret. The keys of a map and
 * the names of members that no model declares are something found, too.
 */
public final class Failures {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,9})]");
    private static final Pattern LAST_INDEX = Pattern.compile(INDEX + "$");

    /** The names of all members that models declare; what else stands in a path came from a server. */
    private static final Set<String> DECLARED = ConcurrentHashMap.newKeySet();

    private Failures() {}

    static void declare(Collection<String> names) {
        DECLARED.addAll(names);
    }

    static boolean isDeclared(String name) {
        return DECLARED.contains(name);
    }

    /** @param sentence holds nothing that was found */
    public static JsonDataException of(String sentence) {
        return new JsonDataException(sentence, new Known(false));
    }

    /** The value is still ahead of the reader. */
    static JsonDataException expected(String what, JsonReader reader) {
        return of("Expected " + what + " at " + path(reader.getPath()));
    }

    /** The value has been read. */
    static JsonDataException expectedBefore(String what, JsonReader reader) {
        return of("Expected " + what + " at " + pathBefore(reader));
    }

    /** The path of the value just read: in an array the reader already stands at the next element. */
    static String pathBefore(JsonReader reader) {
        String path = path(reader.getPath());
        Matcher element = LAST_INDEX.matcher(path);
        return element.find()
                ? path.substring(0, element.start()) + "[" + (Integer.parseInt(element.group(1)) - 1) + "]"
                : path;
    }

    /** A path as Moshi writes it, with {@code *} for every name that no model declares. */
    public static String path(String path) {
        StringBuilder masked = new StringBuilder("$");
        Matcher index = INDEX.matcher(path);
        int at = boundary(path, 0);
        while (at < path.length()) {
            int end = boundary(path, at + 1);
            if (path.charAt(at) == '.') {
                end = nameEnd(path, at + 1);
                String name = path.substring(at + 1, end);
                masked.append('.').append(isDeclared(name) ? name : "*");
            } else if (index.region(at, end).matches()) {
                masked.append(index.group());
            }
            at = end;
        }
        return masked.toString();
    }

    /** Where a name ends; some names that models declare have dots in them. */
    private static int nameEnd(String path, int start) {
        int shortest = boundary(path, start);
        for (int end = shortest; end < path.length(); end = boundary(path, end + 1)) {
            int longer = boundary(path, end + 1);
            if (isDeclared(path.substring(start, longer))) {
                return longer;
            }
        }
        return shortest;
    }

    private static int boundary(String path, int from) {
        for (int at = from; at < path.length(); at++) {
            if (path.charAt(at) == '.' || path.charAt(at) == '[') {
                return at;
            }
        }
        return path.length();
    }

    /**
     * What the failure of reading an answer says, if the answer was an error in spite of its status.
     *
     * @param answer the whole answer
     */
    public static RuntimeException explained(String answer, RuntimeException failure) {
        return ErrorDocument.is(answer) ? refusal(sentence(failure).orElse("")) : failure;
    }

    /**
     * Reads an answer of which nothing is expected.
     *
     * @throws JsonDataException if it is an error in spite of its status
     */
    public static void refuseError(String answer) {
        if (ErrorDocument.is(answer)) {
            throw refusal("");
        }
    }

    private static JsonDataException refusal(String sentence) {
        return doubtful(("The status says success, the answer that something went wrong. " + sentence).trim());
    }

    /** An answer that does not tell whether the request was done. */
    public static JsonDataException doubtful(String sentence) {
        return new JsonDataException(sentence, new Known(true));
    }

    /** What an exception says, if nothing in it can be secret. */
    public static Optional<String> sentence(Throwable failure) {
        return failure.getCause() instanceof Known ? Optional.ofNullable(failure.getMessage()) : Optional.empty();
    }

    /** Whether nobody can know what became of the request, although the status says success. */
    public static boolean isDoubtful(Throwable failure) {
        return failure.getCause() instanceof Known && ((Known) failure.getCause()).doubtful;
    }

    /** A mark of our own exceptions; Moshi's cannot be subclassed, and quote what they found. */
    private static final class Known extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean doubtful;

        Known(boolean doubtful) {
            super("", null, false, false);
            this.doubtful = doubtful;
        }
    }
}
