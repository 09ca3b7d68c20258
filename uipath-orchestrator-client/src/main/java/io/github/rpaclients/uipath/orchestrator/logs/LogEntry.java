package io.github.rpaclients.uipath.orchestrator.logs;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An entry as a robot writes it: {@code LogEntry.of("Information", "Invoice 4711 paid", clock.instant())}. */
@Entity
public interface LogEntry extends WithLogEntry {
    String message();

    /** As robots name it, for example {@code Information}; lists have other words for the same. */
    String level();

    Instant timeStamp();

    /** For example {@code ACME\robot}. */
    Optional<String> windowsIdentity();

    Optional<UUID> agentSessionId();

    Optional<String> processName();

    /** The workflow that wrote it. */
    Optional<String> fileName();

    Optional<JobKey> jobId();

    static LogEntry of(String level, String message, Instant at) {
        return new LogEntryBuilder().level(level).message(message).timeStamp(at).build();
    }
}
