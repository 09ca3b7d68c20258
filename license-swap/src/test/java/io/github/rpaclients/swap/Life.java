package io.github.rpaclients.swap;

/** The life of a process, moment by moment: right before and right after each of its calls. */
public interface Life {
    /** A moment, at which the life may end. */
    void live();

    /** The moment right before something is sent that changes something. */
    default void send() {
        live();
    }
}
