package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.json.Change.Difference;
import io.github.rpaclients.core.json.WireModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads both sides and says what there is to do. For one thread. */
final class Planner {
    private static final Set<Integer> NOT_THERE = Set.of(400, 403, 404, 405);

    private static final List<CopiedKind<?, ?>> ALL = List.of(
            new RoleKind(),
            new CalendarKind(),
            new AssetKind(),
            new ProcessKind(),
            new QueueKind(),
            new TriggerKind(),
            new WebhookKind());

    private final Side source;
    private final Side target;

    /** What the plan makes, in the words of {@link CopyItem#needs}: others may refer to it. */
    private final Set<String> coming = new HashSet<>();

    private Planner(Side source, Side target) {
        this.source = source;
        this.target = target;
    }

    static CopyPlan plan(Side source, Side target, Set<CopyKind> kinds) {
        Planner planner = new Planner(source.now(), target.now());
        List<Step<?, ?>> steps = new ArrayList<>();
        ALL.stream().filter(kind -> kinds.contains(kind.kind())).forEach(kind -> steps.addAll(planner.steps(kind)));
        return new CopyPlan("From " + source + ", to " + target, target, steps);
    }

    private <N, E extends WireModel> List<Step<N, E>> steps(CopiedKind<N, E> kind) {
        Roll there = read(kind, target, () -> kind.list(target));
        Roll here = read(kind, source, () -> kind.list(source));
        List<Step<N, E>> steps = new ArrayList<>();
        for (Map.Entry<Long, String> row : here.names().entrySet()) {
            E entity = read(kind, source, () -> kind.get(source, row.getKey()));
            if (kind.isCopied(entity)) {
                Blueprint wanted = read(kind, source, () -> kind.blueprint(source, entity));
                steps.add(step(kind, row.getValue(), wanted, here, there));
            }
        }
        return steps;
    }

    private <N, E extends WireModel> Step<N, E> step(
            CopiedKind<N, E> kind, String name, Blueprint wanted, Roll here, Roll there) {
        OptionalLong id = there.id(name).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        Optional<Blueprint> seen = id.isEmpty()
                ? Optional.empty()
                : Optional.of(read(kind, target, () -> kind.blueprint(target, kind.get(target, id.getAsLong()))));
        List<Difference> differences = kind.differences(seen.orElse(Blueprint.EMPTY), wanted);
        List<String> needs = new ArrayList<>();
        here.doubles(name).ifPresent(names -> needs.add("names at the source that differ by more than case: " + names));
        there.doubles(name).ifPresent(names -> needs.add("one of this name at the target, which has " + names));
        if (seen.isEmpty() || !differences.isEmpty()) {
            needs.addAll(read(kind, target, () -> kind.needs(target, name, wanted, seen)));
            needs.removeIf(need -> coming.contains(lower(need)));
        }
        CopyAction action = action(needs, seen.isPresent(), differences);
        if (action == CopyAction.CREATE) {
            coming.add(lower(kind.kind().word() + " " + name));
        }
        boolean isWritten = action == CopyAction.CREATE || action == CopyAction.UPDATE;
        CopyItem item = new CopyItem(
                kind.kind(),
                name,
                action,
                shown(kind, differences, seen, wanted),
                needs,
                isWritten ? kind.secrets(wanted, seen) : List.of());
        return new Step<>(kind, item, wanted, id, seen);
    }

    private static CopyAction action(List<String> needs, boolean isThere, List<Difference> differences) {
        if (!needs.isEmpty()) {
            return CopyAction.NEEDS;
        }
        return isThere ? (differences.isEmpty() ? CopyAction.SAME : CopyAction.UPDATE) : CopyAction.CREATE;
    }

    private static List<Difference> shown(
            CopiedKind<?, ?> kind, List<Difference> differences, Optional<Blueprint> seen, Blueprint wanted) {
        return differences.stream()
                .map(difference -> {
                    String member = Blueprint.member(difference);
                    return Difference.of(
                            difference.member(),
                            difference.before().map(json -> kind.shown(member, json, seen.orElse(wanted))),
                            difference.after().map(json -> kind.shown(member, json, wanted)));
                })
                .collect(Collectors.toList());
    }

    private static String lower(String need) {
        return need.toLowerCase(Locale.ROOT);
    }

    private static <T> T read(CopiedKind<?, ?> kind, Side side, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ApiException e) {
            if (e.status().isEmpty() || !NOT_THERE.contains(e.status().getAsInt())) {
                throw e;
            }
            throw new IllegalStateException(
                    "The " + side + ", does not show this caller all that a copy of its "
                            + kind.kind().word() + "s needs; leave them out, or have it changed: " + e.getMessage(),
                    e);
        }
    }
}
