package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Work on a file that an interrupt of the thread must not cut off, because NIO closes a channel when its thread is
 * interrupted. The work is begun again then, so it must lead to the same however often it is begun. The interrupt is not
 * lost.
 */
final class Uninterrupted {
    /** Work that opens what it finds closed. */
    interface Work<T> {
        T run() throws IOException;
    }

    private Uninterrupted() {}

    static <T> T run(Work<T> work) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                interrupted |= Thread.interrupted();
                try {
                    return work.run();
                } catch (ClosedByInterruptException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
