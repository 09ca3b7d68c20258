package io.github.rpaclients.testkit;

/** One request as it arrived and the status it was answered with. Immutable. */
public final class ReceivedRequest {
    private final String method;
    private final String path;
    private final String query;
    private final String body;
    private final boolean write;
    private final int status;

    /** Called by the simulator's server. */
    public ReceivedRequest(String method, String path, String query, String body, boolean write, int status) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.body = body;
        this.write = write;
        this.status = status;
    }

    public String method() {
        return method;
    }

    /** The path as it came over the wire, still percent-encoded, without the query. */
    public String path() {
        return path;
    }

    /** The query as it came over the wire, without the question mark; empty if there was none. */
    public String query() {
        return query;
    }

    /** The body as text; empty if there was none. */
    public String body() {
        return body;
    }

    /**
     * Whether the request asks for a change, be it granted or not. GET and HEAD do not, nor does a POST that only reads or
     * signs somebody in or out; of a POST to a path that the simulator does not know the worst is assumed.
     */
    public boolean isWrite() {
        return write;
    }

    /** The status of the answer; 0 if the connection was dropped instead. */
    public int status() {
        return status;
    }

    /** The request line and the status: neither query nor body, which may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path + " -> " + status;
    }
}
