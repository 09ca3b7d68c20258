package io.github.rpaclients.aa.controlroom.internal;

import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.transfers.NotDoneException;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.aa.controlroom.transfers.TransferFailedException;
import io.github.rpaclients.aa.controlroom.transfers.TransferState;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Immutable: whatever is known of it is with the server. */
final class PendingTransfer<T> implements Pending<T> {
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    /** Times the shortest pause. */
    private static final int LONGEST = 5;

    private final ApiCalls calls;
    private final String path;
    private final TransferId id;
    private final BiFunction<TransferId, Duration, TransferStatus> look;
    private final Function<TransferStatus, T> result;

    PendingTransfer(
            ApiCalls calls,
            String path,
            TransferId id,
            BiFunction<TransferId, Duration, TransferStatus> look,
            Function<TransferStatus, T> result) {
        this.calls = calls;
        this.path = path;
        this.id = Objects.requireNonNull(id, "id must not be null");
        this.look = look;
        this.result = result;
    }

    @Override
    public TransferId id() {
        return id;
    }

    @Override
    public TransferStatus status() {
        return look.apply(id, Duration.ZERO);
    }

    @Override
    public T await(Duration timeout) {
        long start = now();
        TransferStatus status = look.apply(id, timeout);
        long looked = start;
        ApiException lastLook = null;
        for (int looks = 1; !isOver(status); looks++) {
            Duration left = timeout.minusNanos(now() - start);
            if (left.isNegative() || left.isZero()) {
                throw new NotDoneException(id, status, timeout, lastLook);
            }
            // what the server itself waited counts
            pause(least(SHORTEST.multipliedBy(Math.min(looks, LONGEST)).minusNanos(now() - looked), left));
            looked = now();
            try {
                status = look.apply(id, timeout.minusNanos(looked - start));
                lastLook = null;
            } catch (ConnectionException | ServerException | RateLimitedException e) {
                // a server that is away for a while does not end a wait of hours
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                lastLook = e;
            }
        }
        if (status.status().equals(TransferState.FAILED)) {
            throw new TransferFailedException(id, status);
        }
        return result.apply(status);
    }

    /** A word that nobody knows is of something that goes on. */
    private static boolean isOver(TransferStatus status) {
        return status.status().equals(TransferState.COMPLETED)
                || status.status().equals(TransferState.FAILED);
    }

    private long now() {
        return calls.ticker().nanos();
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void pause(Duration pause) {
        if (pause.isNegative() || pause.isZero()) {
            return;
        }
        try {
            calls.pause(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(Failure.of("GET " + path, false, RequestOutcome.NOT_SENT)
                    .text("The thread was interrupted while it waited for " + id)
                    .build());
        }
    }

    @Override
    public String toString() {
        return "Pending " + id;
    }
}
