package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.json.Change.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a copy would do, worked out and not done. It never deletes: what only the target has stays, and is not mentioned.
 * Immutable and safe for use by several threads; holds no secret.
 */
public final class CopyPlan {
    private final String heading;
    private final Side target;
    private final List<Step<?, ?>> steps;

    CopyPlan(String heading, Side target, List<Step<?, ?>> steps) {
        this.heading = heading;
        this.target = target;
        this.steps = List.copyOf(steps);
    }

    /** All things of the source, in the order in which they would be written. */
    public List<CopyItem> items() {
        return steps.stream().map(Step::item).collect(Collectors.toUnmodifiableList());
    }

    public List<CopyItem> items(CopyAction action) {
        return items().stream().filter(item -> item.action() == action).collect(Collectors.toUnmodifiableList());
    }

    /** Whether everything is the same already. */
    public boolean isEmpty() {
        return items().stream().allMatch(item -> item.action() == CopyAction.SAME);
    }

    /** The same plan for some of its items; what these refer to and is left out has to be there already. */
    public CopyPlan only(Predicate<CopyItem> wanted) {
        return new CopyPlan(
                heading,
                target,
                steps.stream().filter(step -> wanted.test(step.item())).collect(Collectors.toList()));
    }

    /**
     * Does it, item by item. A thing of the target is read again right before it is written, and left alone if it is not as
     * it was planned for; what refers to something that could not be written is left alone, too. A failure hinders nothing
     * else, and planning and applying again does what is left. Permissions are those of creating and changing each kind.
     *
     * @param secrets asked for each of {@link CopyItem#secrets}; what it throws ends the copy
     */
    public CopyReport apply(CopySecrets secrets) {
        List<CopyResult> results = new ArrayList<>();
        Optional<CopyKind> kind = Optional.empty();
        Side now = target.now();
        for (Step<?, ?> step : steps) {
            if (step.item().action() == CopyAction.SAME) {
                continue;
            }
            if (!kind.equals(Optional.of(step.item().kind()))) {
                kind = Optional.of(step.item().kind());
                now = target.now();
            }
            results.add(step.apply(now, secrets));
        }
        return new CopyReport(results);
    }

    /**
     * One object: {@code {"plan": "…", "items": […]}}. An item has {@code kind}, {@code name} and {@code action} in the
     * words of {@link CopyKind} and {@link CopyAction}, {@code differences} of {@code member}, {@code before} and {@code
     * after}, which are JSON values and null where there is none, and the texts {@code needs} and {@code secrets}.
     */
    public String toJson() {
        return "{\"plan\":" + RawJson.quote(heading) + ",\"items\":" + array(items(), CopyPlan::json) + "}";
    }

    private static String json(CopyItem item) {
        return "{\"kind\":" + RawJson.quote(item.kind().name()) + ",\"name\":" + RawJson.quote(item.name())
                + ",\"action\":" + RawJson.quote(item.action().name())
                + ",\"differences\":" + array(item.differences(), CopyPlan::json)
                + ",\"needs\":" + array(item.needs(), RawJson::quote)
                + ",\"secrets\":" + array(item.secrets(), RawJson::quote) + "}";
    }

    private static String json(Difference difference) {
        return "{\"member\":" + RawJson.quote(difference.member()) + ",\"before\":"
                + difference.before().orElse("null") + ",\"after\":"
                + difference.after().orElse("null") + "}";
    }

    private static <T> String array(List<T> elements, Function<T, String> json) {
        return elements.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    /** For people: what is not the same, and four numbers. */
    @Override
    public String toString() {
        String lines = items().stream()
                .filter(item -> item.action() != CopyAction.SAME)
                .map(item -> item + "\n")
                .collect(Collectors.joining());
        return heading + "\n" + lines + items(CopyAction.CREATE).size() + " to create, "
                + items(CopyAction.UPDATE).size() + " to update, "
                + items(CopyAction.NEEDS).size() + " in need of something, "
                + items(CopyAction.SAME).size() + " the same";
    }
}
