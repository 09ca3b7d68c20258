package io.github.rpaclients.swap.journal;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the members of a JSON object by name and leaves alone those that nobody asks for. What is missing or of another
 * type than expected is an {@link IllegalArgumentException} that names the member.
 */
final class EntryReader {
    static final String KIND = "kind";
    static final String AT = "at";

    private final String json;
    private final Map<String, String> members = new LinkedHashMap<>();

    EntryReader(String json) {
        this.json = json;
        for (RawJson.Member member : RawJson.members(json)) {
            members.put(member.name(), member.value());
        }
    }

    /** What was just written, as a reader will find it. */
    static EntryReader of(JsonObject written) {
        return new EntryReader(written.json());
    }

    /** The text as it was. */
    String json() {
        return json;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<String> optionalText(String name) {
        return raw(name).map(value -> {
            if (!RawJson.isString(value)) {
                throw wrong(name, "is no text");
            }
            return RawJson.unquote(value);
        });
    }

    long number(String name) {
        return optionalNumber(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<Long> optionalNumber(String name) {
        return raw(name).map(value -> {
            try {
                return Long.valueOf(value);
            } catch (NumberFormatException e) {
                throw wrong(name, "is no whole number");
            }
        });
    }

    boolean flag(String name) {
        String value = raw(name).orElseThrow(() -> wrong(name, "is missing"));
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong(name, "is neither true nor false");
        }
        return value.equals("true");
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException e) {
            throw wrong(name, "is no instant");
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        String word = text(name);
        for (E known : words.getEnumConstants()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        throw wrong(name, "has a word that this version does not know");
    }

    EntryReader object(String name) {
        return optionalObject(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<EntryReader> optionalObject(String name) {
        return raw(name).map(value -> {
            if (!RawJson.isObject(value)) {
                throw wrong(name, "is no object");
            }
            return new EntryReader(value);
        });
    }

    List<EntryReader> objects(String name) {
        String array = raw(name).filter(RawJson::isArray).orElseThrow(() -> wrong(name, "is no array"));
        List<EntryReader> objects = new ArrayList<>();
        for (String element : RawJson.elements(array)) {
            if (!RawJson.isObject(element)) {
                throw wrong(name, "holds something that is no object");
            }
            objects.add(new EntryReader(element));
        }
        return objects;
    }

    private Optional<String> raw(String name) {
        return Optional.ofNullable(members.get(name)).filter(value -> !RawJson.isNull(value));
    }

    private static IllegalArgumentException wrong(String name, String how) {
        return new IllegalArgumentException("its member " + name + " " + how);
    }
}
