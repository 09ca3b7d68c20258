package io.github.rpaclients.core.internal.http;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;

/** What a server really saw and did, for each of the first seven tries of every call. Thread-safe. */
final class Truth {
    static final int TRIES = 7;

    private static final int BITS = 4;

    private final AtomicIntegerArray seen;
    private final AtomicIntegerArray done;
    private final AtomicIntegerArray faults = new AtomicIntegerArray(Fault.values().length);

    Truth(int calls) {
        this.seen = new AtomicIntegerArray(calls);
        this.done = new AtomicIntegerArray(calls);
    }

    /** A request has come whole. */
    void sees(int call, int number) {
        add(seen, call, number);
    }

    /** The work is done. */
    void does(int call, int number) {
        add(done, call, number);
    }

    void met(Fault fault) {
        faults.incrementAndGet(fault.ordinal());
    }

    int seen(int call, int number) {
        return get(seen, call, number);
    }

    int done(int call, int number) {
        return get(done, call, number);
    }

    /** How often each of them was met. */
    Map<Fault, Integer> faults() {
        return Arrays.stream(Fault.values())
                .collect(Collectors.toMap(
                        fault -> fault, fault -> faults.get(fault.ordinal()), Integer::sum, TreeMap::new));
    }

    private static void add(AtomicIntegerArray counts, int call, int number) {
        counts.addAndGet(call, 1 << BITS * (number - 1));
    }

    private static int get(AtomicIntegerArray counts, int call, int number) {
        return counts.get(call) >>> BITS * (number - 1) & (1 << BITS) - 1;
    }
}
