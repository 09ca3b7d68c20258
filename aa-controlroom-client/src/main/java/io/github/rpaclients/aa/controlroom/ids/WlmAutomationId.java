package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of an automation that works through a queue: a number, read from a string, too. */
public final class WlmAutomationId extends TextId {
    private WlmAutomationId(String value) {
        super(value);
    }

    public static WlmAutomationId of(long value) {
        return new WlmAutomationId(Long.toString(value));
    }

    /** @param value digits */
    public static WlmAutomationId of(String value) {
        return new WlmAutomationId(value);
    }
}
