package io.github.rpaclients.examples.swap;

/** Settings that cannot be used; the message is one sentence that names the file and the line. */
final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(String sentence) {
        super(sentence);
    }
}
