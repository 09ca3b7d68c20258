package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.RunView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run of the journal, for a reader and as a member of a JSON document. */
final class RunDocuments {
    private RunDocuments() {}

    static Optional<Instant> startedAt(RunView run) {
        return run.started().map(JournalEntry::at);
    }

    static Map<String, @Nullable Object> of(RunView run) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("run", run.id().toString());
        document.put("started", Documents.orNull(startedAt(run)));
        document.put("ended", Documents.orNull(run.ended().map(JournalEntry::at)));
        document.put(
                "by", run.started().map(start -> start.process().toString()).orElse(null));
        Map<String, Object> counts = new LinkedHashMap<>();
        run.ended()
                .ifPresent(end -> end.counts().forEach((result, number) -> {
                    if (number > 0) {
                        counts.put(result.name(), number);
                    }
                }));
        document.put("counts", counts);
        return document;
    }

    static String line(RunView run) {
        return run.id() + ", " + result(run);
    }

    static String result(RunView run) {
        return run.ended()
                .map(end -> end.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ")))
                .orElse("not ended");
    }
}
