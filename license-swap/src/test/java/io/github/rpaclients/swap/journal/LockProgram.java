package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Takes the lock of a pool, says so, and keeps it. */
final class LockProgram {
    private LockProgram() {}

    public static void main(String[] arguments) throws IOException {
        LockAttempt attempt = FilePoolLock.in(Path.of(arguments[0]), "developers")
                .tryAcquire(LockOwner.of(RunningProcess.current(), Instant.EPOCH, "a long run"));
        System.out.println(attempt.held().isPresent() ? "held" : "refused");
        System.in.read();
    }
}
