package io.github.rpaclients.swap.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has been told already, so that nothing is told twice. Texts in and out, so that another host can go on with it. Thread-safe. */
final class News {
    private final Map<String, String> told;

    private News(Map<String, String> told) {
        this.told = new LinkedHashMap<>(told);
    }

    static News none() {
        return new News(Map.of());
    }

    /** Goes on with what {@link #told()} has returned. */
    static News since(Map<String, String> told) {
        return new News(told);
    }

    /**
     * Whether something has changed since it was last asked about; the first time, whether there is something.
     *
     * @param state empty if there is nothing
     */
    synchronized boolean isNews(String what, String state) {
        String before = state.isEmpty() ? told.remove(what) : told.put(what, state);
        return !state.equals(before == null ? "" : before);
    }

    /** Whether something that will happen was not told before, for that time or for another one that is yet to come. */
    synchronized boolean isNews(String what, Instant at, Instant now) {
        String before = told.get(what);
        if (before != null && Instant.parse(before).isAfter(now)) {
            return false;
        }
        told.put(what, at.toString());
        return true;
    }

    /** Forgets what was told of times that have come, under names that begin so. */
    synchronized void forgetPast(String prefix, Instant now) {
        told.entrySet()
                .removeIf(one -> one.getKey().startsWith(prefix)
                        && !Instant.parse(one.getValue()).isAfter(now));
    }

    synchronized Map<String, String> told() {
        return new LinkedHashMap<>(told);
    }
}
