package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.Printable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an error body said. Immutable. */
public final class VendorError {
    /** Says nothing. */
    public static final VendorError NONE = new VendorError(Optional.empty(), Optional.empty(), Optional.empty());

    /** Longer messages are cut: some servers put whole stack traces there. */
    private static final int LONGEST_MESSAGE = 500;

    private static final int LONGEST_CODE = 100;

    /** So many times as much is masked, since masks and blanks in a row become shorter. */
    private static final int MARGIN = 8;

    private final Optional<String> code;
    private final Optional<String> message;
    private final Optional<String> requestId;

    private VendorError(Optional<String> code, Optional<String> message, Optional<String> requestId) {
        this.code = code;
        this.message = message;
        this.requestId = requestId;
    }

    /** Null and blank texts count as absent. */
    public static VendorError of(@Nullable String code, @Nullable String message, @Nullable String requestId) {
        return new VendorError(text(code), text(message), text(requestId));
    }

    /** Without what the request carried: some servers quote it. */
    VendorError masked(SentSecrets secrets) {
        return new VendorError(
                code.map(text -> secrets.mask(text, MARGIN * LONGEST_CODE)),
                message.map(text -> secrets.mask(text, MARGIN * LONGEST_MESSAGE)),
                requestId.map(text -> secrets.mask(text, MARGIN * LONGEST_CODE)));
    }

    /** Whether the service itself has spoken: a gateway's page has a message at the most. */
    boolean isTheServicesOwn() {
        return code.isPresent() || requestId.isPresent();
    }

    Optional<String> code() {
        return code.map(text -> Printable.line(text, LONGEST_CODE));
    }

    Optional<String> message() {
        return message.map(text -> Printable.line(text, LONGEST_MESSAGE));
    }

    Optional<String> requestId() {
        return requestId.map(text -> Printable.line(text, LONGEST_CODE));
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::trim).filter(t -> !t.isEmpty());
    }

    /** Finds the vendor's code and message in the body of an error answer. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads one body; never fails.
         *
         * @param body the body as text, empty if there was none; anything may stand in it
         */
        VendorError read(int status, String body);

        /** Finds nothing. */
        static Reader none() {
            return (status, body) -> VendorError.NONE;
        }
    }
}
