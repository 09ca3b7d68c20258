package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.RawJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Arrays of objects that have ids: whoever changes one of them sends the others as they came, because what only the server
 * knows of them would be lost otherwise.
 */
final class ArrayMerge {
    private ArrayMerge() {}

    /** As {@link RawMerge#changed}; the whole array as sent where ids do not tell the elements apart. */
    static String changed(String original, String before, String after, String sent) {
        List<String> was = RawJson.elements(original);
        List<String> from = RawJson.elements(before);
        List<String> to = RawJson.elements(after);
        List<String> written = RawJson.elements(sent);
        Map<String, Integer> places = new HashMap<>();
        for (String element : from) {
            id(element).ifPresent(id -> places.put(id, places.size()));
        }
        if (places.size() != from.size() || was.size() != from.size() || written.size() != to.size()) {
            return sent;
        }
        StringJoiner merged = new StringJoiner(",", "[", "]");
        for (int i = 0; i < to.size(); i++) {
            // an id that stands there twice would be two changes of one element
            Optional<Integer> place = id(to.get(i)).map(places::remove);
            merged.add(
                    place.isEmpty()
                            ? written.get(i)
                            : element(was.get(place.get()), from.get(place.get()), to.get(i), written.get(i)));
        }
        return merged.toString();
    }

    private static String element(String original, String before, String after, String sent) {
        return RawMerge.same(before, after) || !RawJson.isObject(original)
                ? original
                : RawMerge.changed(
                                RawObject.parse(original),
                                RawObject.parse(before),
                                RawObject.parse(after),
                                RawObject.parse(sent))
                        .toJson();
    }

    private static Optional<String> id(String element) {
        if (!RawJson.isObject(element)) {
            return Optional.empty();
        }
        RawObject object = RawObject.parse(element);
        return object.get("Id").or(() -> object.get("id")).filter(id -> !RawJson.isNull(id));
    }
}
