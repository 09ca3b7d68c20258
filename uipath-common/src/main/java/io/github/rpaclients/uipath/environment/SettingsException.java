package io.github.rpaclients.uipath.environment;

/** The settings do not suffice, or cannot be used. The message says what was found where, and never a value. */
public final class SettingsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }
}
