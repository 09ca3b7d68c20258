package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.WireModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of one type of entity, by their names in JSON, and how they are carried from one side to the other.
 * Immutable.
 */
final class Members<E extends WireModel> {
    private final Class<E> type;
    private final Set<String> left;
    private final Map<String, Reference> references;

    private Members(Class<E> type, Set<String> left, Map<String, Reference> references) {
        this.type = type;
        this.left = left;
        this.references = references;
    }

    static <E extends WireModel> Members<E> of(Class<E> type) {
        return new Members<>(type, Set.of(), Map.of());
    }

    /** The same without members that mean nothing elsewhere, or that nobody can read. */
    Members<E> leaving(String... members) {
        return new Members<>(type, Set.of(members), references);
    }

    /** The same with an id that is carried as a name, under another word. */
    Members<E> naming(String member, String word, Referred to) {
        Map<String, Reference> more = new LinkedHashMap<>(references);
        more.put(member, new Reference(word, to));
        return new Members<>(type, left, more);
    }

    /** Known members only: what a newer server says besides could mean anything elsewhere. */
    Blueprint from(Side side, E entity) {
        RawObject all = RawObject.parse(Json.toJson(type, entity));
        RawObject kept = RawObject.empty();
        for (String name : all.names()) {
            boolean isUnknown = entity.extras()
                    .json(name)
                    .filter(value -> !RawJson.isNull(value))
                    .isPresent();
            if (isUnknown || left.contains(name) || Json.type(type).readOnly().contains(name)) {
                continue;
            }
            String value = all.get(name).orElseThrow();
            Reference reference = references.get(name);
            kept = reference == null ? kept.with(name, value) : kept.with(reference.word, reference.named(side, value));
        }
        return Blueprint.of(kept);
    }

    /** What the blueprint refers to and a side does not have. */
    List<String> missing(Side side, Blueprint blueprint) {
        List<String> missing = new ArrayList<>();
        for (Reference reference : references.values()) {
            blueprint
                    .text(reference.word)
                    .filter(name -> reference.to.at(side).id(name).isEmpty())
                    .ifPresent(name -> missing.add(reference.to.word() + " " + name));
        }
        return missing;
    }

    /** The blueprint with the ids of a side, which has all that it refers to. */
    Blueprint at(Side side, Blueprint blueprint) {
        Blueprint result = blueprint;
        for (Map.Entry<String, Reference> entry : references.entrySet()) {
            Reference reference = entry.getValue();
            Optional<String> name = blueprint.text(reference.word);
            if (name.isPresent()) {
                long id = reference.to.at(side).id(name.get()).orElseThrow();
                result = result.without(Set.of(reference.word)).with(entry.getKey(), Long.toString(id));
            }
        }
        return result;
    }

    /** What a member is called here, if it is a reference. */
    String nameOf(String word) {
        return references.entrySet().stream()
                .filter(entry -> entry.getValue().word.equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(word);
    }

    private static final class Reference {
        private final String word;
        private final Referred to;

        Reference(String word, Referred to) {
            this.word = word;
            this.to = to;
        }

        /** What the side does not show has no name that anybody else could have. */
        String named(Side side, String id) {
            return RawJson.isNull(id)
                    ? id
                    : RawJson.quote(
                            to.at(side).name(Long.parseLong(id)).orElse("with the number " + id + " of the " + side));
        }
    }
}
