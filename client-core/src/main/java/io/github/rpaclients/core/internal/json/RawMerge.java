package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.RawJson;
import java.util.List;
import java.util.Optional;

/**
 * Why a PUT carries everything the server said. A model written back is not what was read: a date has other digits, an
 * enum sent as a number became a word. So the request is what the server sent, with only those members replaced that
 * differ between the model as read and the model as changed.
 */
public final class RawMerge {
    private RawMerge() {}

    /**
     * Applies a change to the JSON it was made from. A member that is equal before and after keeps its original text; one
     * that is gone is left out; objects are merged member by member; so are objects in arrays whose {@code Id} says which of
     * them are the same, other arrays are replaced as a whole; new members are appended. Both texts say null for what has no
     * value: else what was emptied, which is sent as null, could not be told from a key taken out of a map, which is not
     * sent.
     *
     * @param original what the server sent
     * @param before {@link Json#toWholeJson} of the model as read
     * @param after {@link Json#toWholeJson} of the model as changed
     * @param sent {@link Json#toJson} of the model as changed: what is new is sent without nulls that nobody has set
     */
    public static RawObject changed(RawObject original, RawObject before, RawObject after, RawObject sent) {
        RawObject result = original;
        for (String name : before.names()) {
            if (!after.has(name)) {
                result = result.without(spelling(name, original, before));
            }
        }
        for (String name : after.names()) {
            Optional<String> was = before.get(name);
            String is = after.get(name).orElseThrow();
            if (was.isEmpty() || !sameValues(was.get(), is)) {
                String target = spelling(name, original, before);
                result = result.with(target, value(original.get(target), was, is, sent.get(name)));
            }
        }
        return result;
    }

    /** Whether two JSON texts have the same value, whatever the order of their members and the form of their numbers. */
    public static boolean same(String before, String after) {
        return sameValues(RawJson.requireValue(before), RawJson.requireValue(after));
    }

    private static String value(
            Optional<String> original, Optional<String> before, String after, Optional<String> sent) {
        if (original.filter(RawJson::isArray).isPresent()
                && before.filter(RawJson::isArray).isPresent()
                && RawJson.isArray(after)) {
            return ArrayMerge.changed(original.get(), before.get(), after, sent.orElse(after));
        }
        if (original.filter(RawJson::isObject).isEmpty()
                || before.filter(RawJson::isObject).isEmpty()
                || !RawJson.isObject(after)) {
            return sent.orElse(after);
        }
        RawObject part = sent.map(RawObject::parse).orElseGet(RawObject::empty);
        return changed(RawObject.parse(original.get()), RawObject.parse(before.get()), RawObject.parse(after), part)
                .toJson();
    }

    /**
     * The server's own spelling of a member that was read under another casing: sending both {@code groupIDs} as it was
     * and {@code groupIds} as it should be would leave the server the choice.
     */
    private static String spelling(String name, RawObject original, RawObject before) {
        if (original.has(name)) {
            return name;
        }
        return original.names().stream()
                .filter(other -> other.equalsIgnoreCase(name) && !before.has(other))
                .findFirst()
                .orElse(name);
    }

    /** Members in any order, numbers by size, strings by their characters. */
    private static boolean sameValues(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (RawJson.isObject(a) && RawJson.isObject(b)) {
            return sameObjects(RawObject.parse(a), RawObject.parse(b));
        }
        if (RawJson.isArray(a) && RawJson.isArray(b)) {
            return sameArrays(RawJson.elements(a), RawJson.elements(b));
        }
        if (RawJson.isString(a) && RawJson.isString(b)) {
            return RawJson.unquote(a).equals(RawJson.unquote(b));
        }
        return RawJson.isNumber(a) && RawJson.isNumber(b) && sameNumbers(a, b);
    }

    private static boolean sameObjects(RawObject a, RawObject b) {
        return a.names().equals(b.names())
                && a.names().stream()
                        .allMatch(name -> sameValues(
                                a.get(name).orElseThrow(), b.get(name).orElseThrow()));
    }

    private static boolean sameArrays(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!sameValues(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumbers(String a, String b) {
        try {
            return Numbers.decimal(a).compareTo(Numbers.decimal(b)) == 0;
        } catch (NumberFormatException e) {
            return false; // too long to be compared; equal only if written the same
        }
    }
}
