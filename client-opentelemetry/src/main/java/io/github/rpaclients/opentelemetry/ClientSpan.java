package io.github.rpaclients.opentelemetry;

import static io.github.rpaclients.opentelemetry.ClientAttribute.API;
import static io.github.rpaclients.opentelemetry.ClientAttribute.CALL_ID;
import static io.github.rpaclients.opentelemetry.ClientAttribute.ERROR;
import static io.github.rpaclients.opentelemetry.ClientAttribute.KIND;
import static io.github.rpaclients.opentelemetry.ClientAttribute.METHOD;
import static io.github.rpaclients.opentelemetry.ClientAttribute.OUTCOME;
import static io.github.rpaclients.opentelemetry.ClientAttribute.PORT;
import static io.github.rpaclients.opentelemetry.ClientAttribute.REQUEST_ID;
import static io.github.rpaclients.opentelemetry.ClientAttribute.RESENT;
import static io.github.rpaclients.opentelemetry.ClientAttribute.SERVER;
import static io.github.rpaclients.opentelemetry.ClientAttribute.STATUS;
import static io.github.rpaclients.opentelemetry.ClientAttribute.TEMPLATE;

import io.opentelemetry.api.trace.SpanKind;
import java.util.List;

/** The spans, with the attributes that each of them may have. */
public enum ClientSpan {
    CALL(
            SpanKind.INTERNAL,
            "call {http.request.method} {url.template}",
            "A call with all its tries and pauses, below the span that was current where it began.",
            METHOD,
            TEMPLATE,
            SERVER,
            PORT,
            API,
            KIND,
            CALL_ID,
            ERROR,
            OUTCOME),
    ATTEMPT(
            SpanKind.CLIENT,
            "{http.request.method} {url.template}",
            "A try, below its call. Its context is what the server is sent.",
            METHOD,
            TEMPLATE,
            SERVER,
            PORT,
            API,
            KIND,
            STATUS,
            RESENT,
            ERROR,
            OUTCOME,
            REQUEST_ID);

    private final SpanKind kind;
    private final String pattern;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<ClientAttribute> attributes;

    ClientSpan(SpanKind kind, String pattern, String description, ClientAttribute... attributes) {
        this.kind = kind;
        this.pattern = pattern;
        this.description = description;
        this.attributes = List.of(attributes);
    }

    public SpanKind kind() {
        return kind;
    }

    /** Its name, in terms of its attributes; without a template it ends after the method. */
    public String pattern() {
        return pattern;
    }

    /** What it is the time of. */
    public String description() {
        return description;
    }

    public List<ClientAttribute> attributes() {
        return attributes;
    }
}
