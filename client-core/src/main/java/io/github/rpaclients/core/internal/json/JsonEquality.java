package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.rawjson.RawJson;
import java.math.BigDecimal;
import java.util.List;

/** Compares JSON by value: members in any order, numbers by size, strings by their characters. */
final class JsonEquality {
    private JsonEquality() {}

    static boolean same(String a, String b) {
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
                        .allMatch(name ->
                                same(a.get(name).orElseThrow(), b.get(name).orElseThrow()));
    }

    private static boolean sameArrays(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumbers(String a, String b) {
        try {
            return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
        } catch (NumberFormatException e) {
            return false; // an exponent beyond 32 bits; equal only if written the same
        }
    }
}
