package io.github.rpaclients.core.internal.http;

/** Finds the vendor's code and message in the body of an error answer. */
@FunctionalInterface
public interface ErrorReader {
    /**
     * Reads one body; never fails.
     *
     * @param body the body as text, empty if there was none; anything may stand in it
     */
    VendorError read(int status, String body);

    /** Finds nothing. */
    static ErrorReader none() {
        return (status, body) -> VendorError.NONE;
    }
}
