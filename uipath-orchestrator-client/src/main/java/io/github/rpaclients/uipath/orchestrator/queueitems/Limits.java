package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** How much the members of a queue item may hold in the cloud; said here, it costs no request and has the member's name. */
final class Limits {
    private static final int REFERENCE = 128;
    private static final int OPERATION = 128;
    private static final int PROGRESS = 104_857;
    private static final int EXCEPTION = 102_400;
    private static final int KILOBYTE = 1024;
    private static final int CONTENT = 500 * KILOBYTE;
    private static final int OUTPUT = 100 * KILOBYTE;
    private static final int ANALYTICS = 10 * KILOBYTE;

    private Limits() {}

    /** @param where before the names of the members, where there are several items */
    static NewQueueItem checked(NewQueueItem item, String where) {
        text(where + "Reference", item.reference(), REFERENCE);
        text(where + "Progress", item.progress(), PROGRESS);
        text(where + "ParentOperationId", item.parentOperationId(), OPERATION);
        content(where + "SpecificContent", item.specificContent(), CONTENT);
        return item;
    }

    static NewTransaction checked(NewTransaction transaction) {
        text("Reference", transaction.reference(), REFERENCE);
        text("ParentOperationId", transaction.parentOperationId(), OPERATION);
        transaction.specificContent().ifPresent(content -> content("SpecificContent", content, CONTENT));
        return transaction;
    }

    static TransactionResult checked(TransactionResult result) {
        text("Progress", result.progress(), PROGRESS);
        text("OperationId", result.operationId(), OPERATION);
        result.output().ifPresent(output -> content("Output", output, OUTPUT));
        result.analytics().ifPresent(analytics -> content("Analytics", analytics, ANALYTICS));
        result.processingException().ifPresent(failure -> {
            text("Reason", failure.reason(), EXCEPTION);
            text("Details", failure.details(), EXCEPTION);
        });
        return result;
    }

    static QueueItem checked(QueueItem item) {
        progress(item.progress());
        content("SpecificContent", item.specificContent(), CONTENT);
        return item;
    }

    static void progress(Optional<String> progress) {
        text("Progress", progress, PROGRESS);
    }

    private static void text(String member, Optional<String> text, int most) {
        text.filter(value -> value.length() > most).ifPresent(value -> {
            throw new IllegalArgumentException(
                    member + " has " + value.length() + " characters; the server takes at most " + most);
        });
    }

    private static void content(String member, Map<String, JsonValue> content, int most) {
        long bytes = content.entrySet().stream()
                .mapToLong(
                        entry -> bytes(entry.getKey()) + bytes(entry.getValue().json()))
                .sum();
        if (bytes > most) {
            throw new IllegalArgumentException(
                    member + " has " + bytes + " bytes of JSON; the server takes at most " + most);
        }
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
