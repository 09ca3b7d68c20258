package io.github.rpaclients.swap;

/**
 * Hears how far a long list has been read, so that whoever waits for it sees that it goes on. Called by the threads that
 * read, several of them at the same time; it should return at once and must not throw.
 */
@FunctionalInterface
public interface ReadProgress {
    /**
     * Some more of a list have been read.
     *
     * @param what what is read, for example {@code the directory}
     * @param soFar how many people of it, from the first one on
     */
    void read(String what, long soFar);

    /** Tells nobody. */
    static ReadProgress none() {
        return (what, soFar) -> {};
    }
}
