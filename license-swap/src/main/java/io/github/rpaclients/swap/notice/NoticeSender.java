package io.github.rpaclients.swap.notice;

/**
 * Takes notices to where they are read. Safe for use by several threads. {@code toString} says where to, without what is
 * secret of it.
 */
public interface NoticeSender {
    /**
     * Sends a notice once; returns when it was taken, which may take seconds.
     *
     * @throws RuntimeException if it was not, with a sentence that says why and holds no secret; the caller passes it over
     */
    void send(Notice notice);
}
