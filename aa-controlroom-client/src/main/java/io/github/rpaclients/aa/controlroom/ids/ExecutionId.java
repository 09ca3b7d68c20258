package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of one run of a bot, or of other work, as the list of activities has it. */
public final class ExecutionId extends TextId {
    private ExecutionId(String value) {
        super(value);
    }

    public static ExecutionId of(String value) {
        return new ExecutionId(value);
    }
}
