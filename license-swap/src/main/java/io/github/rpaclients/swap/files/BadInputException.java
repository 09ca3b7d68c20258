package io.github.rpaclients.swap.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used; the message has a line for each problem. Nothing of them has been used. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient List<Problem> problems;

    /** @param problems at least one, in the order in which they are to be read */
    public BadInputException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        List<String> lines =
                problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.toCollection(ArrayList::new));
        if (problems.size() > SHOWN) {
            lines.add("and " + (problems.size() - SHOWN) + " more");
        }
        return String.join("\n", lines);
    }

    /** All of them, at least one, in the order of the files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
