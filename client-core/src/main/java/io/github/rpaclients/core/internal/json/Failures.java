package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.RawJson;
import java.util.Collection;
import java.util.Locale;
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

    /** The names of all members that models declare; what else stands in a path came from a server. */
    private static final Set<String> DECLARED = ConcurrentHashMap.newKeySet();

    private Failures() {}

    static void declare(Collection<String> names) {
        DECLARED.addAll(names);
        DECLARED.remove("");
    }

    static boolean isDeclared(String name) {
        return DECLARED.contains(name);
    }

    /** @param sentence holds nothing that was found */
    public static JsonDataException of(String sentence) {
        return new JsonDataException(sentence, new Known(false));
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

    /**
     * Tells the documents in which a service says that something went wrong. Some are sent with status 200. To be asked only
     * where nothing of what was promised is in the answer: an entity may have a member {@code message}.
     */
    private static final class ErrorDocument {
        private static final Set<String> ERRORS =
                Set.of("error", "errors", "errorcode", "errorcodes", "errormessage", "message", "exceptionmessage");
        private static final Set<String> FLAGS = Set.of("succeeded", "success", "issuccess");
        private static final Pattern NOTHING = Pattern.compile("null|false|0|\"\\s*\"|\\[\\s*]|\\{\\s*}");

        private ErrorDocument() {}

        /** Whether this is a JSON object with an error in it; never fails. */
        static boolean is(String json) {
            try {
                String value = RawJson.requireValue(json);
                return RawJson.isObject(value)
                        && RawJson.members(value).stream().anyMatch(ErrorDocument::tells);
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
