package io.github.rpaclients.aa.controlroom.internal;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Collection;
import java.util.stream.Collectors;

/** Ids and counts that one operation answers as texts and another wants as numbers. */
public final class WrittenAsNumbers {
    private WrittenAsNumbers() {}

    /** The same with numbers in the place of digits in quotes, alone or in a list. */
    public static RawObject in(RawObject object, Collection<String> members) {
        RawObject numbered = object;
        for (String member : members) {
            numbered = numbered.has(member)
                    ? numbered.with(member, number(object.get(member).orElseThrow()))
                    : numbered;
        }
        return numbered;
    }

    private static String number(String value) {
        if (RawJson.isArray(value)) {
            return RawJson.elements(value).stream()
                    .map(WrittenAsNumbers::number)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return value.matches("\"\\d{1,18}\"") ? value.substring(1, value.length() - 1) : value;
    }
}
