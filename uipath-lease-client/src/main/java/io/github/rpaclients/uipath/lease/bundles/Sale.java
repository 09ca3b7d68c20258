package io.github.rpaclients.uipath.lease.bundles;

/** Whether the vendor sells something. */
public enum Sale {
    /** On the vendor's list of codes. */
    SOLD,
    /** The vendor says that it is sold no longer. */
    ENDED,
    /** A code that this client does not know. */
    UNKNOWN
}
