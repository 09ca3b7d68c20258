package io.github.rpaclients.opentelemetry;

/**
 * The attributes of spans, events and instruments. Those without the prefix {@code rpa.} mean what OpenTelemetry's conventions
 * for HTTP say. None holds a token, a query, anything of a body, or a path with ids in it; {@code url.full} is left out for
 * that reason.
 */
public enum ClientAttribute {
    METHOD("http.request.method", "The HTTP method."),
    TEMPLATE(
            "url.template",
            "The path as the operation declares it, such as `/odata/Users({id})`, below the address of the API. Only"
                    + " where `rpa.call.kind` is `operation`."),
    STATUS("http.response.status_code", "The HTTP status, if there was an answer."),
    RESENT("http.request.resend_count", "1 for the second try, and so on; absent at the first."),
    ERROR(
            "error.type",
            "Only of what failed. Of a call, the class of the exception; of a try, the status if it is an error, else"
                    + " what became of the request."),
    SERVER("server.address", "The host of the API as it was configured; absent for other servers."),
    PORT("server.port", "Its port; absent for other servers."),
    API(
            "rpa.api",
            "The path of the API's address as it was configured, which may name the organization and the tenant;"
                    + " absent for other servers."),
    KIND(
            "rpa.call.kind",
            "`operation`, `sign_in`, `raw` (a path of the application) or `elsewhere` (an address that an answer"
                    + " named)."),
    CALL_ID("rpa.call.id", "The eight characters that stand in each log line of the call."),
    OUTCOME(
            "rpa.outcome",
            "What became of the request that failed: `NOT_SENT`, `REJECTED`, `UNKNOWN` or `DONE`; absent where the"
                    + " application or the closing of the client ended the call."),
    REQUEST_ID("rpa.request.id", "The id under which the vendor's support finds the request, if the answer names one."),
    WAITED("rpa.turn.waited", "For how many seconds a try has waited for its turn.");

    private final String key;
    private final String description;

    ClientAttribute(String key, String description) {
        this.key = key;
        this.description = description;
    }

    public String key() {
        return key;
    }

    /** What it says, in Markdown. */
    public String description() {
        return description;
    }
}
