package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.files.BadInputException;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.run.PlanChangedException;
import io.github.rpaclients.swap.run.PoolPausedException;
import io.github.rpaclients.swap.run.UnfinishedRunException;
import java.io.UncheckedIOException;

/** Why something was not done, as a person and as a scheduler are told. Immutable. */
final class Complaint {
    private final int exitCode;
    private final String sentence;

    private Complaint(int exitCode, String sentence) {
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** The complaint about what was thrown; throws it on if it is a mistake of this program. */
    static Complaint of(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof BadInputException
                || e instanceof SwapRefusedException
                || e instanceof IllegalArgumentException) {
            return new Complaint(ExitCode.BAD_INPUT, message);
        }
        if (e instanceof PlanChangedException) {
            return new Complaint(ExitCode.PLAN_CHANGED, message);
        }
        if (e instanceof PoolLockedException) {
            return new Complaint(ExitCode.LOCKED, message);
        }
        if (e instanceof PoolPausedException) {
            return new Complaint(ExitCode.PAUSED, message);
        }
        if (e instanceof UnfinishedRunException) {
            return new Complaint(ExitCode.UNFINISHED_RUN, message + ": license-swap resume");
        }
        if (e instanceof ApiException
                || e instanceof SignInRefusal.Noted
                || e instanceof JournalException
                || e instanceof UncheckedIOException) {
            return new Complaint(ExitCode.NOT_REACHED, message);
        }
        throw e;
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return sentence;
    }
}
