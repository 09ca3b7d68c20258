package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change.Difference;
import io.github.rpaclients.core.json.WireModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How things of one kind are read, compared and written. Lists leave things out, so each thing is read by itself. Stateless.
 *
 * @param <N> what makes one
 * @param <E> one that is there
 */
abstract class CopiedKind<N, E extends WireModel> {
    static final String HIDDEN = "\"***\"";
    static final String NAME = "Name";

    private final CopyKind kind;
    private final Class<N> made;
    private final Class<E> entity;
    private final Members<E> members;
    private final int longestName;

    CopiedKind(CopyKind kind, Class<N> made, Class<E> entity, Members<E> members, int longestName) {
        this.kind = kind;
        this.made = made;
        this.entity = entity;
        this.members = members;
        this.longestName = longestName;
    }

    final CopyKind kind() {
        return kind;
    }

    /** All things of a side, as it lists them. */
    abstract Roll list(Side side);

    abstract E get(Side side, long id);

    abstract long create(Side target, N wish);

    /** Reads, changes and writes one. */
    abstract void update(Side target, long id, UnaryOperator<E> change);

    /** Members that are emptied where the source has nothing: what people write, and what is referred to. */
    abstract Set<String> emptied();

    /** Members that stay for ever as they were made. */
    Set<String> fixed() {
        return Set.of();
    }

    /** Whether this one is to be copied at all. */
    boolean isCopied(E there) {
        return true;
    }

    Blueprint blueprint(Side side, E there) {
        return members.from(side, there).without(Set.of(NAME));
    }

    /** What the target misses, or cannot do. */
    List<String> needs(Side target, String name, Blueprint wanted, Optional<Blueprint> there) {
        List<String> needs = new ArrayList<>(members.missing(target, wanted));
        if (name.isEmpty()) {
            needs.add("a name at the source, to be told from others by");
        }
        if (name.length() > longestName) {
            needs.add("a name of at most " + longestName + " characters");
        }
        for (String member : fixed()) {
            Optional<String> was = there.flatMap(blueprint -> blueprint.json(member));
            Optional<String> is = wanted.json(member);
            if (was.isPresent() && is.isPresent() && !was.equals(is)) {
                needs.add("another " + kind.word() + " there: its " + member + " is " + was.get()
                        + " and cannot become " + is.get());
            }
        }
        return needs;
    }

    final List<Difference> differences(Blueprint there, Blueprint wanted) {
        return there.differences(wanted, emptied()::contains);
    }

    /** The fields for which there has to be a secret. */
    List<String> secrets(Blueprint wanted, Optional<Blueprint> there) {
        return List.of();
    }

    Blueprint withSecret(Blueprint wanted, String field, Secret secret) {
        return wanted.with(field, RawJson.quote(secret.reveal()));
    }

    /** The top level member that a field of {@link #secrets} is in. */
    String memberOf(String field) {
        return field;
    }

    /** What a plan shows of a value. */
    String shown(String member, String json, Blueprint of) {
        return json;
    }

    N wish(Side target, String name, Blueprint wanted) {
        return Json.fromJson(made, request(target, name, wanted).toJson());
    }

    final RawObject request(Side target, String name, Blueprint wanted) {
        return members.at(target, wanted).members().with(NAME, RawJson.quote(name));
    }

    /** One that is there, with these members as wanted. */
    E laidOver(Side target, E there, Blueprint wanted, Set<String> changed) {
        List<String> names = new ArrayList<>();
        changed.forEach(word -> names.add(members.nameOf(word)));
        RawObject text = RawObject.parse(Json.toJson(entity, there));
        return Json.fromJson(
                entity, members.at(target, wanted).laidOver(text, names).toJson());
    }
}
