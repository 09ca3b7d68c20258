package io.github.rpaclients.uipath.copy;

/** What became of one thing that was to be copied. */
public enum CopyOutcome {
    /** Written, and read again to see that it is as it should be. */
    DONE,
    /** The write failed, or the server did not keep to it. */
    FAILED,
    /** Nothing was sent. */
    SKIPPED
}
