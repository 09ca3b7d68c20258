package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveEntry;
import io.github.rpaclients.swap.journal.MoveSettled;
import io.github.rpaclients.swap.journal.RunEnded;
import io.github.rpaclients.swap.journal.RunEntry;
import io.github.rpaclients.swap.journal.RunResumed;
import io.github.rpaclients.swap.journal.StandingEntry;
import java.sql.SQLException;

/**
 * Which entries are needed however old they are: the last one of each kind that holds on, and those of runs that have not
 * ended or have a move that needs attention. Kept along with the journal, so that nobody has to read all of it to know.
 */
abstract class Marks {
    /** What is said of a run itself and not of one of its moves. */
    static final String WHOLE_RUN = "";

    /** Takes notice of an entry that was added. */
    final void take(long number, JournalEntry entry) throws SQLException {
        if (entry instanceof StandingEntry) {
            stand(entry.kind(), number);
        } else if (entry instanceof RunEntry) {
            takeOfRun(number, (RunEntry) entry);
        }
    }

    private void takeOfRun(long number, RunEntry entry) throws SQLException {
        String run = entry.run().toString();
        openIfFirst(run, number);
        if (entry instanceof RunResumed) {
            open(run, WHOLE_RUN);
        } else if (entry instanceof RunEnded) {
            close(run, WHOLE_RUN);
        } else if (entry instanceof MoveEnded && ((MoveEnded) entry).outcome() == SwapOutcome.ATTENTION) {
            open(run, ((MoveEntry) entry).move().toString());
        } else if (entry instanceof MoveEnded || entry instanceof MoveSettled) {
            close(run, ((MoveEntry) entry).move().toString());
        }
    }

    /** The entry is the last of its kind. */
    abstract void stand(String kind, long number) throws SQLException;

    /** The run has not ended if this is its first entry. */
    abstract void openIfFirst(String run, long number) throws SQLException;

    /** The run has not ended, or the move needs attention. */
    abstract void open(String run, String move) throws SQLException;

    /** The run has ended, or the move needs no attention. */
    abstract void close(String run, String move) throws SQLException;
}
