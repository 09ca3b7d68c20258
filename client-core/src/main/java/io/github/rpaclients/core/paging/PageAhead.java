package io.github.rpaclients.core.paging;

/** A page that another thread reads. For the client modules. */
public interface PageAhead<T> {
    /** Waits for the page; throws what reading it has thrown. */
    Page<T> get() throws InterruptedException;

    /** Nobody wants the page any more: ends the reading, if that goes on. Does not wait. */
    void cancel();
}
