package io.github.rpaclients.opentelemetry;

import static io.github.rpaclients.opentelemetry.ClientAttribute.API;
import static io.github.rpaclients.opentelemetry.ClientAttribute.ERROR;
import static io.github.rpaclients.opentelemetry.ClientAttribute.KIND;
import static io.github.rpaclients.opentelemetry.ClientAttribute.METHOD;
import static io.github.rpaclients.opentelemetry.ClientAttribute.OUTCOME;
import static io.github.rpaclients.opentelemetry.ClientAttribute.PORT;
import static io.github.rpaclients.opentelemetry.ClientAttribute.SERVER;
import static io.github.rpaclients.opentelemetry.ClientAttribute.STATUS;
import static io.github.rpaclients.opentelemetry.ClientAttribute.TEMPLATE;

import java.util.List;

/** The instruments, with the attributes that each of them may have. */
public enum ClientInstrument {
    CALLS(
            "rpa.client.call.duration",
            Type.HISTOGRAM,
            "s",
            "Calls from their start to their end, with all tries and pauses.",
            METHOD,
            TEMPLATE,
            SERVER,
            PORT,
            API,
            KIND,
            ERROR,
            OUTCOME),
    ATTEMPTS(
            "http.client.request.duration",
            Type.HISTOGRAM,
            "s",
            "The tries of calls; all but the first are repetitions.",
            METHOD,
            TEMPLATE,
            SERVER,
            PORT,
            API,
            KIND,
            STATUS,
            ERROR,
            OUTCOME),
    TURN_WAITS(
            "rpa.client.turn.wait.duration",
            Type.HISTOGRAM,
            "s",
            "Waits of tries for their turn, so that the vendor's limits are kept. Who need not wait is not counted.",
            SERVER,
            PORT,
            API),
    RETRY_QUOTA(
            "rpa.client.retry.quota",
            Type.GAUGE,
            "1",
            "What retries to this address may still cost; 500 is all there can be, and a retry takes 0, 5 or 14.",
            SERVER,
            PORT,
            API),
    RETRIES_REFUSED(
            "rpa.client.retries.refused",
            Type.COUNTER,
            "{retry}",
            "Tries that were not made because the quota was used up.",
            SERVER,
            PORT,
            API),
    TOKEN_RENEWALS(
            "rpa.client.token.renewals",
            Type.COUNTER,
            "{request}",
            "Requests for a token, the first one included, by what became of them.",
            SERVER,
            PORT,
            API,
            ERROR,
            OUTCOME),
    TOKEN_AGE(
            "rpa.client.token.age",
            Type.GAUGE,
            "s",
            "The time since a token last came from this address.",
            SERVER,
            PORT,
            API);

    private final String title;
    private final Type type;
    private final String unit;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<ClientAttribute> attributes;

    ClientInstrument(String title, Type type, String unit, String description, ClientAttribute... attributes) {
        this.title = title;
        this.type = type;
        this.unit = unit;
        this.description = description;
        this.attributes = List.of(attributes);
    }

    /** The instrument's name. */
    public String title() {
        return title;
    }

    public Type type() {
        return type;
    }

    /** In the notation of UCUM. */
    public String unit() {
        return unit;
    }

    /** What it measures. */
    public String description() {
        return description;
    }

    public List<ClientAttribute> attributes() {
        return attributes;
    }

    /** How it measures. */
    public enum Type {
        HISTOGRAM,
        COUNTER,
        GAUGE
    }
}
