package io.github.rpaclients.spring;

/** Properties from which no client can be made; the message is a sentence without any secret. */
final class PropertiesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PropertiesException(String sentence) {
        super(sentence);
    }
}
