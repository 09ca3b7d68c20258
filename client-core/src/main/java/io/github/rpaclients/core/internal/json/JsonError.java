package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonDataException;

/** Why a document could not be read and where. Holds nothing of what was found, which may be secret. */
public final class JsonError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the document. */
    public enum Kind {
        /** It is not JSON. */
        MALFORMED,
        /** It is not UTF-8. */
        NOT_TEXT,
        /** It has more levels than any API's. */
        TOO_DEEP,
        /** It is JSON, but not what was asked for. */
        MISFIT
    }

    private final Kind kind;
    private final int offset;
    private final String path;
    private final String rest;

    JsonError(Kind kind, String sentence, int offset) {
        this(kind, sentence, offset, "$", "");
    }

    /**
     * A misfit.
     *
     * @param rest what follows the path in the sentence
     */
    JsonError(String sentence, String rest, int offset) {
        this(Kind.MISFIT, sentence, offset, "$", rest);
    }

    private JsonError(Kind kind, String sentence, int offset, String path, String rest) {
        // always caught and worded by whoever began to read; until then a trace is of no use
        super(sentence, null, false, false);
        this.kind = kind;
        this.offset = offset;
        this.path = path;
        this.rest = rest;
    }

    /** The same with a path in place of the offset, which says nothing to a reader. */
    JsonError in(byte[] document) {
        return new JsonError(kind, sentence(), offset, JsonPath.of(document, offset), rest);
    }

    /** The same, in a document that is a part of a larger one. */
    JsonError below(String outer) {
        return new JsonError(kind, sentence(), offset, Failures.path(outer) + path.substring(1), rest);
    }

    public Kind kind() {
        return kind;
    }

    /** The path of the value, with {@code *} for every name that no model declares. */
    public String path() {
        return path;
    }

    /** As an exception whose sentence may be shown to anybody. */
    public JsonDataException misfit() {
        return Failures.of(sentence() + " at " + path + rest);
    }

    private String sentence() {
        return String.valueOf(getMessage());
    }
}
