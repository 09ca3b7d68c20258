package io.github.rpaclients.swap.notice;

/** What a notice is about. */
public enum NoticeKind {
    /** A run has ended, or a run that was cut off has been ended. */
    RUN_ENDED("A run has ended"),
    /** Somebody needs a seat and gets none. */
    UNSERVED("A seat is lacking"),
    /** A move could be neither finished nor undone. */
    ATTENTION("A person must look"),
    /** Seats cannot be moved, because something that this needs does not work. */
    OUTAGE("Seats cannot be moved"),
    /** Seats can be moved again. */
    RECOVERED("Seats can be moved again"),
    /** A seat will be taken from somebody soon. */
    SEAT_WILL_GO("A seat will go"),
    /** Somebody has got a seat. */
    SEAT_CAME("A seat has come");

    private final String title;

    NoticeKind(String title) {
        this.title = title;
    }

    /** A few words, for the top of a message. */
    public String title() {
        return title;
    }
}
