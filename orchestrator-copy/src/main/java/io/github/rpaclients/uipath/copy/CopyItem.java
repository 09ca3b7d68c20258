package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.json.Change.Difference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing in a {@link CopyPlan}. Immutable; holds no secret. */
public final class CopyItem {
    private static final int LONGEST = 120;

    private final CopyKind kind;
    private final String name;
    private final CopyAction action;
    private final List<Difference> differences;
    private final List<String> needs;
    private final List<String> secrets;

    CopyItem(
            CopyKind kind,
            String name,
            CopyAction action,
            List<Difference> differences,
            List<String> needs,
            List<String> secrets) {
        this.kind = kind;
        this.name = name;
        this.action = action;
        this.differences = List.copyOf(differences);
        this.needs = List.copyOf(needs);
        this.secrets = List.copyOf(secrets);
    }

    public CopyKind kind() {
        return kind;
    }

    /** As the source calls it. */
    public String name() {
        return name;
    }

    public CopyAction action() {
        return action;
    }

    /**
     * Member by member, from what the target has to what the source has, with names in place of ids; all that is said, if
     * the target has nothing yet. Members that may hold secrets are stars.
     */
    public List<Difference> differences() {
        return differences;
    }

    /** What the target misses or cannot do, for example {@code package Invoices 1.0.2}. */
    public List<String> needs() {
        return needs;
    }

    /** The fields that {@link CopySecrets} will be asked for. */
    public List<String> secrets() {
        return secrets;
    }

    /** Several lines: what is to be done, and below it differences, needs and secrets. */
    @Override
    public String toString() {
        String head = String.format(
                "  %-7s %-9s %s",
                action.toString().toLowerCase(Locale.ROOT), kind.word(), Printable.line(name, LONGEST));
        Stream<String> shown =
                action == CopyAction.UPDATE ? differences.stream().map(CopyItem::line) : Stream.empty();
        return Stream.of(
                        Stream.of(head),
                        shown,
                        needs.stream().map(need -> "needs " + Printable.line(need, LONGEST)),
                        secrets.stream().map(field -> "asks for " + Printable.line(field, LONGEST)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n            "));
    }

    private static String line(Difference difference) {
        return Printable.line(difference.member(), LONGEST) + ": "
                + line(difference.before().orElse("(none)")) + " -> "
                + line(difference.after().orElse("(none)"));
    }

    private static String line(String value) {
        return Printable.line(value, LONGEST);
    }
}
