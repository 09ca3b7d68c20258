package io.github.rpaclients.core.json.model;

import io.github.rpaclients.core.json.TextId;

public final class QueueKey extends TextId {
    private QueueKey(String value) {
        super(value);
    }

    public static QueueKey of(String value) {
        return new QueueKey(value);
    }
}
