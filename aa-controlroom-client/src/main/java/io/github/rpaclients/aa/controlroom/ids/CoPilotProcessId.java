package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a process of Automation Co-Pilot: a number, read from a text as well. */
public final class CoPilotProcessId extends TextId {
    private CoPilotProcessId(String value) {
        super(value);
    }

    public static CoPilotProcessId of(long value) {
        return new CoPilotProcessId(Long.toString(value));
    }

    public static CoPilotProcessId of(String value) {
        return new CoPilotProcessId(value);
    }
}
