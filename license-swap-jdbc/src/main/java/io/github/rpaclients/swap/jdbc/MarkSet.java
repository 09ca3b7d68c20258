package io.github.rpaclients.swap.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks in memory: what the tables hold, or what they should. */
final class MarkSet extends Marks {
    private final Map<String, Long> standing = new HashMap<>();
    private final Set<List<String>> open = new HashSet<>();
    private final Set<String> runs = new HashSet<>();

    @Override
    void stand(String kind, long number) {
        standing.put(kind, number);
    }

    @Override
    void openIfFirst(String run, long number) {
        if (runs.add(run)) {
            open(run, WHOLE_RUN);
        }
    }

    @Override
    void open(String run, String move) {
        open.add(List.of(run, move));
    }

    @Override
    void close(String run, String move) {
        open.remove(List.of(run, move));
    }

    /** The numbers of the last entries of each kind that holds on. */
    Collection<Long> standing() {
        return standing.values();
    }

    /** Runs that have not ended or have a move that needs attention. */
    Set<String> openRuns() {
        return open.stream().map(runAndMove -> runAndMove.get(0)).collect(Collectors.toSet());
    }

    boolean isSameAs(MarkSet other) {
        return standing.equals(other.standing) && open.equals(other.open);
    }
}
