package io.github.rpaclients.core.http;

import java.net.URI;
import java.util.Optional;

/** A call that begins, as a trace names it. Holds no query and no secret. Immutable. */
public final class CallInfo {
    private final String id;
    private final String method;
    private final String path;
    private final URI api;
    private final Kind kind;

    /** For the clients. */
    public CallInfo(String id, String method, String path, URI api, Kind kind) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.api = api;
        this.kind = kind;
    }

    /** Eight characters that stand in every log line of this call. */
    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    /**
     * For example {@code odata/Users({id})}. Where no operation of a client is called, the path itself without its query,
     * which may hold ids; {@link #template()} never does.
     */
    public String pathTemplate() {
        return path;
    }

    /** The path as the operation declares it, for example {@code odata/Users({id})}; empty for any other kind of call. */
    public Optional<String> template() {
        return kind == Kind.OPERATION ? Optional.of(path) : Optional.empty();
    }

    /** The address of the API, to which the path is relative; for a call elsewhere, that of the other server. */
    public URI api() {
        return api;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public String toString() {
        return "[" + id + "] " + method + " " + path;
    }

    /** What is called. */
    public enum Kind {
        /** An operation that a client declares. */
        OPERATION,
        /** What gives a token. */
        SIGN_IN,
        /** A path that the application has put together. */
        RAW,
        /** An address on another server that an answer named, such as that of a storage. */
        ELSEWHERE
    }
}
