package io.github.rpaclients.micrometer;

import io.micrometer.common.docs.KeyName;

/** The tags of the meters. Their values are few: none holds an id, a query, or anything of a body. */
public enum ClientTag implements KeyName {
    METHOD("method", "The HTTP method."),
    PATH(
            "path",
            "The path as the operation declares it, such as `odata/Users({id})`; `(raw)`, `(sign-in)` or `(elsewhere)`"
                    + " for other calls."),
    STATUS("status", "The HTTP status; `none` if there was no answer."),
    OUTCOME(
            "outcome",
            "`SUCCESS`; if it failed, what became of it: `NOT_SENT`, `REJECTED`, `UNKNOWN` or `DONE`; `OTHER` where the"
                    + " application or the closing of the client ended it."),
    ERROR("error", "The simple name of the exception that the call threw; `none` if it threw none."),
    SERVER("server", "Host and port of the API's address as it was configured; `(elsewhere)` for other servers."),
    API(
            "api",
            "The path of the API's address as it was configured, which may name the organization and the tenant;"
                    + " `(elsewhere)` for other servers.");

    private final String key;
    private final String description;

    ClientTag(String key, String description) {
        this.key = key;
        this.description = description;
    }

    @Override
    public String asString() {
        return key;
    }

    /** What it says, in Markdown. */
    public String description() {
        return description;
    }
}
