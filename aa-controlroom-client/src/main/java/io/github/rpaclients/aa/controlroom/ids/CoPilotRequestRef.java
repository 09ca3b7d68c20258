package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** What a request of Automation Co-Pilot is found by, for example {@code 47-13}; not its id. */
public final class CoPilotRequestRef extends TextId {
    private CoPilotRequestRef(String value) {
        super(value);
    }

    public static CoPilotRequestRef of(String value) {
        return new CoPilotRequestRef(value);
    }
}
