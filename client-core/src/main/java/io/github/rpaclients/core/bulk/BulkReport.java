package io.github.rpaclients.core.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the calls of a {@link Bulk}. Every item is in one of the three, in the order in which they were given.
 * Immutable and safe for use by several threads, if the results are.
 */
public final class BulkReport<I, R> {
    private final Map<I, R> done = new LinkedHashMap<>();
    private final Map<I, RuntimeException> failed = new LinkedHashMap<>();
    private final List<I> notBegun = new ArrayList<>();

    BulkReport(List<I> items, Map<I, R> done, Map<I, RuntimeException> failed) {
        for (I item : items) {
            if (done.containsKey(item)) {
                this.done.put(item, done.get(item));
            } else if (failed.containsKey(item)) {
                this.failed.put(item, failed.get(item));
            } else {
                notBegun.add(item);
            }
        }
    }

    /** What each call gave back. */
    public Map<I, R> done() {
        return Collections.unmodifiableMap(done);
    }

    /**
     * Why calls failed. An {@link io.github.rpaclients.core.error.ApiException} says with its outcome whether the server may
     * have done it nevertheless.
     */
    public Map<I, RuntimeException> failed() {
        return Collections.unmodifiableMap(failed);
    }

    /** For which no call was begun, because too many others had failed or somebody interrupted. */
    public List<I> notBegun() {
        return Collections.unmodifiableList(notBegun);
    }

    /** Whether all calls were made and none failed. */
    public boolean isComplete() {
        return failed.isEmpty() && notBegun.isEmpty();
    }

    /** Three numbers. */
    @Override
    public String toString() {
        return done.size() + " done, " + failed.size() + " failed, " + notBegun.size() + " not begun";
    }
}
