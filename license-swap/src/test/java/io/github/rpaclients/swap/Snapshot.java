package io.github.rpaclients.swap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** What a company looked like at one moment. */
final class Snapshot {
    final Set<String> holders;
    private final Map<String, String> states = new TreeMap<>();
    private final Map<String, String> besidesTheSeat = new TreeMap<>();

    Snapshot(Company company) {
        holders = new TreeSet<>(company.holders());
        for (String person : company.staff()) {
            states.put(
                    person,
                    sorted(JsonParser.parseString(company.stateOf(person))).toString());
            besidesTheSeat.put(person, company.besidesTheSeat(person));
        }
    }

    /** All that is known of a person but the stamps of a server. */
    String stateOf(String person) {
        return states.get(person);
    }

    String besidesTheSeat(String person) {
        return besidesTheSeat.get(person);
    }

    /** With the members in order, and lists of words, too, since a server that is written to orders them anew. */
    static JsonElement sorted(JsonElement json) {
        if (isListOfWords(json)) {
            JsonArray words = new JsonArray();
            StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
                    .map(JsonElement::getAsString)
                    .sorted()
                    .forEach(words::add);
            return words;
        }
        if (!json.isJsonObject()) {
            return json;
        }
        JsonObject sorted = new JsonObject();
        json.getAsJsonObject().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> sorted.add(member.getKey(), sorted(member.getValue())));
        return sorted;
    }

    private static boolean isListOfWords(JsonElement json) {
        return json.isJsonArray()
                && StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
                        .allMatch(word -> word.isJsonPrimitive()
                                && word.getAsJsonPrimitive().isString());
    }
}
