package io.github.rpaclients.swap.internal;

import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Work on one thing that must not overlap in this process. Systems without versions are written as a whole after they were
 * read, so of two writes at a time the later one undoes the earlier one.
 */
public final class OneAtATime {
    private static final Lock[] LOCKS =
            Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);

    private OneAtATime() {}

    /**
     * Does the work when nobody does any at this thing in this place.
     *
     * @param place empty if it is not known, so that nothing is waited for
     */
    public static void run(String place, String thing, Runnable work) {
        if (place.isEmpty()) {
            work.run();
            return;
        }
        Lock lock = LOCKS[Math.floorMod(Objects.hash(place, thing), LOCKS.length)];
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
