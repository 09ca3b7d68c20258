package io.github.rpaclients.swap.journal;

import io.github.rpaclients.core.json.TextId;

/** Names a move within its run. Immutable. */
public final class MoveId extends TextId {
    private MoveId(String text) {
        super(text);
    }

    /** @param text not blank, used for one move of the run only */
    public static MoveId of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The id of the move is missing");
        }
        return new MoveId(text);
    }
}
