package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.internal.Printable;
import java.util.Locale;
import java.util.Optional;

/** What became of one item of a plan. Immutable; holds no secret. */
public final class CopyResult {
    private final CopyItem item;
    private final CopyOutcome outcome;
    private final String reason;
    private final Optional<ApiException> failure;

    private CopyResult(CopyItem item, CopyOutcome outcome, String reason, Optional<ApiException> failure) {
        this.item = item;
        this.outcome = outcome;
        this.reason = reason;
        this.failure = failure;
    }

    static CopyResult done(CopyItem item) {
        return new CopyResult(item, CopyOutcome.DONE, "", Optional.empty());
    }

    static CopyResult skipped(CopyItem item, String reason) {
        return new CopyResult(item, CopyOutcome.SKIPPED, reason, Optional.empty());
    }

    static CopyResult failed(CopyItem item, String reason) {
        return new CopyResult(item, CopyOutcome.FAILED, reason, Optional.empty());
    }

    static CopyResult failed(CopyItem item, RuntimeException failure) {
        return new CopyResult(
                item,
                CopyOutcome.FAILED,
                String.valueOf(failure.getMessage()),
                Optional.of(failure).filter(ApiException.class::isInstance).map(ApiException.class::cast));
    }

    public CopyItem item() {
        return item;
    }

    public CopyOutcome outcome() {
        return outcome;
    }

    /** Why it failed or was skipped, in a sentence; without characters if it was done. */
    public String reason() {
        return reason;
    }

    /** The call that failed, if it was one; its {@link ApiException#outcome} says whether the server may have done it. */
    public Optional<ApiException> failure() {
        return failure;
    }

    /** One line. */
    @Override
    public String toString() {
        String head = String.format(
                "  %-7s %-9s %s",
                outcome.toString().toLowerCase(Locale.ROOT), item.kind().word(), Printable.line(item.name()));
        return reason.isEmpty() ? head : head + ": " + Printable.line(reason);
    }
}
