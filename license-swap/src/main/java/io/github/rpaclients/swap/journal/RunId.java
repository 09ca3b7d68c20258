package io.github.rpaclients.swap.journal;

import org.jspecify.annotations.Nullable;

/** Names a run in its pool's journal. Immutable. */
public final class RunId {
    private final String text;

    private RunId(String text) {
        this.text = text;
    }

    /** @param text not blank, used for one run only */
    public static RunId of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The id of the run is missing");
        }
        return new RunId(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunId && ((RunId) other).text.equals(text);
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
