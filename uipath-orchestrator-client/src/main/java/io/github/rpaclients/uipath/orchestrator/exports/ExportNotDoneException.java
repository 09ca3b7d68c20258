package io.github.rpaclients.uipath.orchestrator.exports;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.uipath.orchestrator.ids.ExportId;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.model.ExportStatus;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An export has no file: the server could not write it, or the time for waiting is over. In the second case it goes on and
 * can be waited for again; if the last looks failed, the last failure is the cause.
 */
public final class ExportNotDoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Neither ids nor words can be serialized. */
    private final long id;

    private final @Nullable String status;

    ExportNotDoneException(Export export, Duration timeout, @Nullable ApiException lastLook) {
        super(message(export, timeout), lastLook);
        this.id = export.id().value();
        this.status = export.status().map(ExportStatus::value).orElse(null);
    }

    private static String message(Export export, Duration timeout) {
        String status = "export " + export.id() + " is "
                + export.status().map(ExportStatus::value).orElse("in no state that the server tells");
        return export.status().filter(ExportStatus.FAILED::equals).isPresent()
                ? "The server could not write a file: " + status
                : "After " + timeout + ": " + status;
    }

    public ExportId id() {
        return ExportId.of(id);
    }

    /** As it was seen last. */
    public Optional<ExportStatus> status() {
        return Optional.ofNullable(status).map(ExportStatus::of);
    }
}
