package io.github.rpaclients.uipath.usage;

/** Whether nobody has used a seat for some time. */
public enum SeatVerdict {
    /** A licence of the person was in use in that time; which one, nobody tells. */
    USED,
    /** The seat was given in that time. */
    NEW,
    /** The person signed in in that time, and no use in it is on record: ask before taking the seat away. */
    SIGNED_IN,
    /** The seat is older than that, the last use on record too, or the person has never signed in; nor was there a login. */
    UNUSED,
    /** No use is on record at all, which does not mean that there was none; or nobody tells since when the seat is held. */
    NOT_KNOWN
}
