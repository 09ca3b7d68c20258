package io.github.rpaclients.swap.journal;

import org.jspecify.annotations.Nullable;

/** Names a move within its run. Immutable. */
public final class MoveId {
    private final String text;

    private MoveId(String text) {
        this.text = text;
    }

    /** @param text not blank, used for one move of the run only */
    public static MoveId of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The id of the move is missing");
        }
        return new MoveId(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MoveId && ((MoveId) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
