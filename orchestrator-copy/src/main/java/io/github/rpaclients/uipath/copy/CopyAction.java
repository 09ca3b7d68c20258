package io.github.rpaclients.uipath.copy;

/** What a copy would do with one thing. */
public enum CopyAction {
    /** The target has none of this name: it is made. */
    CREATE,
    /** The target has one that differs: it is changed. */
    UPDATE,
    /** Nothing. */
    SAME,
    /** Nothing yet: {@link CopyItem#needs} says what is missing. */
    NEEDS
}
