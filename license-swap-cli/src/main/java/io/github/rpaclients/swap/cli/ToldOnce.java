package io.github.rpaclients.swap.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with each pool, told when it begins or changes and when it is over. Thread-safe. */
final class ToldOnce {
    private final EventLines events;
    private final Map<String, String> told = new LinkedHashMap<>();

    ToldOnce(EventLines events) {
        this.events = events;
    }

    /** @param problem empty if all is well */
    synchronized void tell(String pool, String problem) {
        if (isNews(pool, problem)) {
            events.add(pool + ": " + (problem.isEmpty() ? "all is well again" : problem));
        }
    }

    /**
     * Whether something has changed since it was last asked about; the first time, whether there is something.
     *
     * @param state empty if there is nothing
     */
    synchronized boolean isNews(String what, String state) {
        String before = told.getOrDefault(what, "");
        told.put(what, state);
        return !state.equals(before);
    }
}
