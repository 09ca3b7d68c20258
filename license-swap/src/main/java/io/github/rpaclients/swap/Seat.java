package io.github.rpaclients.swap;

/** A kind of licence, in the vendor's word: {@code RPADEVPRONU}, {@code Development}, {@code DEVELOPMENT}. */
public final class Seat {
    private final String word;

    private Seat(String word) {
        this.word = word;
    }

    /** Whether the system knows the word turns out when the swap is planned. */
    public static Seat of(String word) {
        return new Seat(Names.required("licence", word));
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
