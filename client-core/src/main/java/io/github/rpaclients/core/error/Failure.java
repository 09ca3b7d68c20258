package io.github.rpaclients.core.error;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.internal.Printable;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a failed call, from which an {@link ApiException} is made. Immutable; holds no body, query or secret, and no
 * character that begins a new line or steers a terminal, whatever a server has said.
 */
public final class Failure implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final RequestOutcome outcome;
    private final boolean write;
    private final @Nullable Integer status;
    private final @Nullable String code;
    private final @Nullable String vendorMessage;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;
    private final String text;
    private final String advice;
    /** The exception has it, too, and takes it along. */
    private final transient @Nullable Throwable cause;

    private Failure(Builder builder) {
        this.operation = builder.operation;
        this.outcome = builder.outcome;
        this.write = builder.write;
        this.status = builder.status.isPresent() ? builder.status.getAsInt() : null;
        this.code = builder.code.map(Printable::line).orElse(null);
        this.vendorMessage = builder.vendorMessage.map(Printable::line).orElse(null);
        this.requestId = builder.requestId.map(Printable::line).orElse(null);
        this.retryAfter = builder.retryAfter.orElse(null);
        this.text = Printable.line(builder.text);
        this.advice = Printable.line(builder.advice);
        this.cause = builder.cause;
    }

    /**
     * Begins with what is always known.
     *
     * @param operation method and path, for example {@code PUT /odata/Users(13)}
     * @param write whether the request could have changed something
     */
    public static Builder of(String operation, boolean write, RequestOutcome outcome) {
        return new Builder(operation, write, outcome);
    }

    /** Begins with all that a failure says, which becomes the cause: for whoever knows more about it. */
    public static Builder of(ApiException known) {
        Failure said = known.failure();
        Builder builder = new Builder(said.operation, said.write, said.outcome)
                .code(said.code())
                .vendorMessage(said.vendorMessage())
                .requestId(said.requestId())
                .retryAfter(said.retryAfter())
                .text(said.text)
                .advice(said.advice)
                .cause(known);
        said.status().ifPresent(builder::status);
        return builder;
    }

    String operation() {
        return operation;
    }

    RequestOutcome outcome() {
        return outcome;
    }

    OptionalInt status() {
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Optional<String> vendorMessage() {
        return Optional.ofNullable(vendorMessage);
    }

    Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    @Nullable
    Throwable cause() {
        return cause;
    }

    /** {@code PUT /odata/Users(13): 404 [1002] User not found. Advice. What became of it.} */
    String message() {
        StringBuilder words = new StringBuilder();
        sentence(words, vendorMessage().orElse(""));
        boolean vendorSilent = words.length() == 0;
        sentence(words, text);
        sentence(words, advice);
        if (write) {
            sentence(words, outcome.sentence());
        }
        StringBuilder message = new StringBuilder(operation).append(':');
        status().ifPresent(s -> message.append(' ').append(s));
        code().ifPresent(c -> message.append(" [").append(c).append(']'));
        if (status != null && vendorSilent && words.length() > 0) {
            message.append('.');
        }
        message.append(words);
        requestId().ifPresent(id -> message.append(" (request id ").append(id).append(')'));
        return message.toString();
    }

    private static void sentence(StringBuilder message, String text) {
        if (text.isEmpty()) {
            return;
        }
        message.append(' ').append(text);
        if (".!?".indexOf(text.charAt(text.length() - 1)) < 0) {
            message.append('.');
        }
    }

    /** Collects the facts. */
    public static final class Builder {
        private final String operation;
        private final boolean write;
        private final RequestOutcome outcome;
        private OptionalInt status = OptionalInt.empty();
        private Optional<String> code = Optional.empty();
        private Optional<String> vendorMessage = Optional.empty();
        private Optional<String> requestId = Optional.empty();
        private Optional<Duration> retryAfter = Optional.empty();
        private String text = "";
        private String advice = "";
        private @Nullable Throwable cause;

        private Builder(String operation, boolean write, RequestOutcome outcome) {
            this.operation = operation;
            this.write = write;
            this.outcome = outcome;
        }

        public Builder status(int status) {
            this.status = OptionalInt.of(status);
            return this;
        }

        /** The vendor's own error code. */
        public Builder code(Optional<String> code) {
            this.code = code;
            return this;
        }

        /** The vendor's own message, in the vendor's words. */
        public Builder vendorMessage(Optional<String> message) {
            this.vendorMessage = message;
            return this;
        }

        /** The id under which the vendor's support finds the request. */
        public Builder requestId(Optional<String> requestId) {
            this.requestId = requestId;
            return this;
        }

        /** How long the server asks to wait. */
        public Builder retryAfter(Optional<Duration> retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /** What went wrong, in our words. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** What the reader can do about it. */
        public Builder advice(String advice) {
            this.advice = advice;
            return this;
        }

        public Builder cause(@Nullable Throwable cause) {
            this.cause = cause;
            return this;
        }

        public Failure build() {
            return new Failure(this);
        }
    }
}
