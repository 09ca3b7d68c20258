package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a queue: a number in version 3 of the operations, a string in version 4, read from both. */
public final class QueueId extends TextId {
    private QueueId(String value) {
        super(value);
    }

    public static QueueId of(long value) {
        return new QueueId(Long.toString(value));
    }

    /** @param value digits */
    public static QueueId of(String value) {
        return new QueueId(value);
    }
}
