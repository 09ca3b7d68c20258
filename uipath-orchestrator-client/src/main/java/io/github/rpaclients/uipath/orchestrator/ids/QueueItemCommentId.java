package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a comment on a queue item. */
public final class QueueItemCommentId extends NumericId {
    private QueueItemCommentId(long value) {
        super(value);
    }

    public static QueueItemCommentId of(long value) {
        return new QueueItemCommentId(value);
    }
}
