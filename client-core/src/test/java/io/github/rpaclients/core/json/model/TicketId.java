package io.github.rpaclients.core.json.model;

import io.github.rpaclients.core.json.NumericId;

public final class TicketId extends NumericId {
    private TicketId(long value) {
        super(value);
    }

    public static TicketId of(long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
        return new TicketId(value);
    }
}
