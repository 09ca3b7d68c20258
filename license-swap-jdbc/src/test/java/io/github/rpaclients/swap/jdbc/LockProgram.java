package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.LockAttempt;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.RunningProcess;
import java.io.IOException;

/** Takes the lock of a pool, says whether it has it, and keeps it. */
final class LockProgram {
    private LockProgram() {}

    public static void main(String[] arguments) throws IOException {
        LockAttempt attempt = Home.at(arguments[0], Sample.POOL)
                .lock()
                .tryAcquire(LockOwner.of(RunningProcess.current(), Sample.NOON, "a long run"));
        System.out.println(attempt.held().isPresent() ? "held" : "refused");
        System.in.read();
    }
}
