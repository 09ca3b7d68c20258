package io.github.rpaclients.spring;

/** Whose clients. */
public enum RpaSystem {
    /** Orchestrator, Identity and licensing, which share one connection. */
    UIPATH,
    /** Automation Anywhere's Control Room. */
    CONTROL_ROOM
}
