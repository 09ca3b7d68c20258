package io.github.rpaclients.swap.journal;

import io.github.rpaclients.core.json.TextId;

/** Names a run in its pool's journal. Immutable. */
public final class RunId extends TextId {
    private RunId(String text) {
        super(text);
    }

    /** @param text not blank, used for one run only */
    public static RunId of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The id of the run is missing");
        }
        return new RunId(text);
    }
}
