package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Change.Difference;
import io.github.rpaclients.core.json.WireModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** One item of a plan with all that is needed to carry it out. Immutable. */
final class Step<N, E extends WireModel> {
    private final CopiedKind<N, E> kind;
    private final CopyItem item;
    private final Blueprint wanted;
    private final OptionalLong id;
    private final Optional<Blueprint> seen;

    /** @param seen what the target has, if it has one */
    Step(CopiedKind<N, E> kind, CopyItem item, Blueprint wanted, OptionalLong id, Optional<Blueprint> seen) {
        this.kind = kind;
        this.item = item;
        this.wanted = wanted;
        this.id = id;
        this.seen = seen;
    }

    CopyItem item() {
        return item;
    }

    /** @param target as it is now that all other kinds before this one are written */
    CopyResult apply(Side target, CopySecrets secrets) {
        if (item.action() == CopyAction.NEEDS) {
            return CopyResult.skipped(item, "It needs " + String.join(", ", item.needs()));
        }
        List<String> needs;
        try {
            needs = kind.needs(target, item.name(), wanted, seen);
        } catch (RuntimeException e) {
            return CopyResult.failed(item, e);
        }
        if (!needs.isEmpty()) {
            return CopyResult.skipped(item, "It needs what is not there: " + String.join(", ", needs));
        }
        Map<String, Secret> given = new LinkedHashMap<>();
        for (String field : item.secrets()) {
            Optional<Secret> secret = secrets.find(item.kind(), item.name(), field);
            if (secret.isEmpty()) {
                return CopyResult.skipped(item, "No secret was given for " + field);
            }
            given.put(field, secret.get());
        }
        try {
            return written(target, given);
        } catch (Changed e) {
            return CopyResult.skipped(item, "The target has changed since the plan; plan again");
        } catch (RuntimeException e) {
            return CopyResult.failed(item, e);
        }
    }

    private CopyResult written(Side target, Map<String, Secret> given) {
        Blueprint whole = wanted;
        for (Map.Entry<String, Secret> secret : given.entrySet()) {
            whole = kind.withSecret(whole, secret.getKey(), secret.getValue());
        }
        long now = id.isPresent() ? updated(target, id.getAsLong(), whole) : created(target, whole);
        String kept = kind.differences(kind.blueprint(target, kind.get(target, now)), wanted).stream()
                .map(Difference::member)
                .collect(Collectors.joining(", "));
        return kept.isEmpty()
                ? CopyResult.done(item)
                : CopyResult.failed(item, "The server said that it did it, but has other values of " + kept);
    }

    private long created(Side target, Blueprint whole) {
        if (target.roll(kind, () -> kind.list(target)).has(item.name())) {
            throw new Changed();
        }
        return kind.create(target, kind.wish(target, item.name(), whole));
    }

    private long updated(Side target, long there, Blueprint whole) {
        Blueprint before = seen.orElseThrow();
        Set<String> changed = new LinkedHashSet<>();
        kind.differences(before, wanted).forEach(difference -> changed.add(Blueprint.member(difference)));
        item.secrets().forEach(field -> changed.add(kind.memberOf(field)));
        kind.update(target, there, entity -> {
            if (!kind.blueprint(target, entity).equals(before)) {
                throw new Changed();
            }
            return kind.laidOver(target, entity, whole, changed);
        });
        return there;
    }

    /** Somebody else has been there. */
    private static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
