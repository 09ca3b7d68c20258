package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The properties an entity or complex type declares. */
final class OdataSchema {
    /** How a property compares in a filter. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        INSTANT,
        GUID,
        /** An enum: a word on the wire, a number underneath; several words may be one number. */
        WORD,
        /** Has properties of its own. */
        COMPLEX,
        /** A collection or an open type: neither filtered nor sorted by. */
        OPAQUE
    }

    /** One declared property. */
    static final class Property {
        final Kind kind;
        final List<List<String>> words;
        final @Nullable OdataSchema complex;

        private Property(Kind kind, List<List<String>> words, @Nullable OdataSchema complex) {
            this.kind = kind;
            this.words = words;
            this.complex = complex;
        }

        private Property at(int version, Map<String, Integer> wordsSince) {
            // a number keeps its place even when no word is left for it
            List<List<String>> known = new ArrayList<>();
            for (List<String> aliases : words) {
                List<String> left = new ArrayList<>(aliases);
                left.removeIf(word -> version < wordsSince.getOrDefault(word, 0));
                known.add(left);
            }
            return new Property(kind, known, complex == null ? null : complex.at(version));
        }

        /** Whether the value of a body is of this kind; null fits everywhere. */
        boolean fits(JsonElement value) {
            if (value.isJsonNull()) {
                return true;
            }
            boolean isText =
                    value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            switch (kind) {
                case FLAG:
                    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
                case NUMBER:
                    return value.isJsonPrimitive() && value.getAsString().matches("-?\\d+(\\.\\d+)?");
                case GUID:
                    return isText && Guids.isGuid(value.getAsString());
                case WORD:
                    return value.isJsonPrimitive() && number(value.getAsString()) >= 0;
                case COMPLEX:
                    return value.isJsonObject();
                case OPAQUE:
                    return !value.isJsonPrimitive();
                default:
                    return isText;
            }
        }

        /** The enum's number for a word or a number in quotes; -1 if it is neither. */
        int number(String word) {
            for (int i = 0; i < words.size(); i++) {
                List<String> aliases = words.get(i);
                if (aliases.contains(word) || (!aliases.isEmpty() && word.equals(Integer.toString(i)))) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The first version with {@code Id in (…)}. */
    private static final int IN_FILTERS = 20;

    /** The first version with {@code name eq …} for {@code Name}. */
    static final int NAMES_IN_ANY_CASE = 20;

    private final String type;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Set<String> navigations = new LinkedHashSet<>();
    private final Set<String> missingInLists = new LinkedHashSet<>();
    private final Map<String, Integer> since = new HashMap<>();
    private final Map<String, Integer> until = new HashMap<>();
    private final Map<String, Integer> wordsSince = new HashMap<>();
    private final Map<Integer, OdataSchema> byVersion = new ConcurrentHashMap<>();
    private int version = Integer.MAX_VALUE;

    OdataSchema(String type) {
        this.type = type;
    }

    /** What of this type there is in that version of the API; asked for every row of a list. */
    OdataSchema at(int version) {
        return byVersion.computeIfAbsent(version, this::restricted);
    }

    private OdataSchema restricted(int version) {
        OdataSchema schema = new OdataSchema(type);
        schema.version = version;
        properties.forEach((name, property) -> {
            if (version >= since.getOrDefault(name, 0) && version <= until.getOrDefault(name, Integer.MAX_VALUE)) {
                schema.properties.put(name, property.at(version, wordsSince));
            }
        });
        schema.navigations.addAll(navigations);
        schema.navigations.retainAll(schema.names());
        schema.missingInLists.addAll(missingInLists);
        schema.missingInLists.retainAll(schema.names());
        return schema;
    }

    /** Whether {@code Id in (…)} is understood. */
    boolean hasIn() {
        return version >= IN_FILTERS;
    }

    OdataSchema with(Kind kind, String... names) {
        for (String name : names) {
            properties.put(name, new Property(kind, List.of(), null));
        }
        return this;
    }

    /** Words in the order of their numbers; {@code "Development Studio"} gives one number two words. */
    OdataSchema word(String name, String... words) {
        List<List<String>> aliases = new ArrayList<>();
        for (String word : words) {
            aliases.add(List.of(word.split(" ", -1)));
        }
        properties.put(name, new Property(Kind.WORD, aliases, null));
        return this;
    }

    OdataSchema complex(String name, OdataSchema schema) {
        properties.put(name, new Property(Kind.COMPLEX, List.of(), schema));
        return this;
    }

    /** Collections that only {@code $expand} brings. */
    OdataSchema navigation(String... names) {
        with(Kind.OPAQUE, names);
        navigations.addAll(List.of(names));
        return this;
    }

    /** An entity of its own that only {@code $expand} brings, and that a filter reaches nevertheless. */
    OdataSchema expanded(String name, OdataSchema schema) {
        navigations.add(name);
        return complex(name, schema);
    }

    /**
     * Properties that came with a version of the API. Of what is known only to have come with one of the versions 12 to 15,
     * it is said to have come with 15.
     */
    OdataSchema since(int firstVersion, String... names) {
        for (String name : names) {
            since.put(name, firstVersion);
        }
        return this;
    }

    /** Properties that are gone after a version of the API. */
    OdataSchema until(int lastVersion, String... names) {
        for (String name : names) {
            until.put(name, lastVersion);
        }
        return this;
    }

    /** Words that came with a version of the API. */
    OdataSchema wordsSince(int firstVersion, String... words) {
        for (String word : words) {
            wordsSince.put(word, firstVersion);
        }
        return this;
    }

    /** All that the other type has. */
    OdataSchema all(OdataSchema other) {
        properties.putAll(other.properties);
        since.putAll(other.since);
        until.putAll(other.until);
        wordsSince.putAll(other.wordsSince);
        return this;
    }

    OdataSchema missingInLists(String... names) {
        missingInLists.addAll(List.of(names));
        return this;
    }

    String type() {
        return type;
    }

    Set<String> names() {
        return properties.keySet();
    }

    /** How a request's name for a property is spelled here; as it was if there is none. */
    String spelled(String name) {
        if (version < NAMES_IN_ANY_CASE || properties.containsKey(name)) {
            return name;
        }
        return properties.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    @Nullable
    Property property(String name) {
        return properties.get(name);
    }

    Set<String> navigations() {
        return navigations;
    }

    Set<String> missingInLists() {
        return missingInLists;
    }
}
