package io.github.rpaclients.aa.controlroom.internal;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.json.Change;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** Updates of what has a version: whoever else writes between our read and our write is found out afterwards. */
public final class ReadBack {
    private ReadBack() {}

    /**
     * Sends a change and reads what became of it; sends nothing if nothing changes.
     *
     * @param version goes up by one with each write
     * @param read gives the entity as it is now
     * @param operation the write, for messages
     * @return the entity as it is now
     * @throws ConflictException with outcome {@code DONE} if somebody else wrote, too
     * @throws UnexpectedAnswerException with outcome {@code DONE} if it was written and cannot be read
     */
    public static <E> E of(Change<E> change, Function<E, OptionalLong> version, Supplier<E> read, String operation) {
        if (change.differences().isEmpty()) {
            return change.before();
        }
        change.apply();
        E now;
        try {
            now = read.get();
        } catch (ApiException e) {
            throw new UnexpectedAnswerException(Failure.of(operation, true, RequestOutcome.DONE)
                    .text("The change was written, but reading it again failed")
                    .cause(e)
                    .build());
        }
        OptionalLong before = version.apply(change.before());
        OptionalLong after = version.apply(now);
        if (before.isPresent() && after.isPresent() && after.getAsLong() > before.getAsLong() + 1) {
            throw new ConflictException(Failure.of(operation, true, RequestOutcome.DONE)
                    .text("The change was written, and so was one of somebody else: the version was "
                            + before.getAsLong() + " and is " + after.getAsLong())
                    .advice("Read it and see whether both are there")
                    .build());
        }
        return now;
    }
}
