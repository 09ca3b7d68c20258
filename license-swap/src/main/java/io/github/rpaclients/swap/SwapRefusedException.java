package io.github.rpaclients.swap;

/** A swap that is not begun; the message is one sentence that says why and what to do. Nothing has changed. */
public final class SwapRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SwapRefusedException(String sentence) {
        super(sentence);
    }
}
