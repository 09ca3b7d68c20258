package io.github.rpaclients.core;

/** What became of a request that failed. The question every caller of a write has to answer before the next step. */
public enum RequestOutcome {
    /** It never left this machine. Repeating it is safe. */
    NOT_SENT("The request was not sent"),
    /** The server said that it did not do it. Nothing has changed. */
    REJECTED("The server refused it; nothing has changed"),
    /** It was sent, and no answer says whether the server did it. Read before repeating a write. */
    UNKNOWN("It is not known whether the server did it; read before repeating"),
    /** The server said that it did it; only its answer could not be understood. */
    DONE("The server did it, but its answer cannot be understood");

    private final String sentence;

    RequestOutcome(String sentence) {
        this.sentence = sentence;
    }

    /** The outcome in words, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
