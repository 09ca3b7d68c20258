package io.github.rpaclients.core.http;

import java.net.URI;

/** A call that begins, as a trace names it. Holds no id of a person, no query and no secret. Immutable. */
public final class CallInfo {
    private final String id;
    private final String method;
    private final String pathTemplate;
    private final URI api;

    /** For the clients. */
    public CallInfo(String id, String method, String pathTemplate, URI api) {
        this.id = id;
        this.method = method;
        this.pathTemplate = pathTemplate;
        this.api = api;
    }

    /** Eight characters that stand in every log line of this call. */
    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    /** For example {@code odata/Users({id})}. */
    public String pathTemplate() {
        return pathTemplate;
    }

    /** The address of the API, to which the path is relative. */
    public URI api() {
        return api;
    }

    @Override
    public String toString() {
        return "[" + id + "] " + method + " " + pathTemplate;
    }
}
