package io.github.rpaclients.micrometer;

import static io.github.rpaclients.micrometer.ClientTag.API;
import static io.github.rpaclients.micrometer.ClientTag.ERROR;
import static io.github.rpaclients.micrometer.ClientTag.METHOD;
import static io.github.rpaclients.micrometer.ClientTag.OUTCOME;
import static io.github.rpaclients.micrometer.ClientTag.PATH;
import static io.github.rpaclients.micrometer.ClientTag.SERVER;
import static io.github.rpaclients.micrometer.ClientTag.STATUS;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.docs.MeterDocumentation;
import java.util.List;

/** The meters, with the tags that each of them has. */
public enum ClientMeter implements MeterDocumentation {
    CALLS(
            "rpa.client.calls",
            Meter.Type.TIMER,
            "Calls from their start to their end, with all tries and pauses.",
            METHOD,
            PATH,
            OUTCOME,
            ERROR,
            SERVER,
            API),
    ATTEMPTS(
            "rpa.client.attempts",
            Meter.Type.TIMER,
            "The tries of calls; all but the first are repetitions.",
            METHOD,
            PATH,
            STATUS,
            OUTCOME,
            SERVER,
            API),
    TURN_WAITS(
            "rpa.client.turn.waits",
            Meter.Type.TIMER,
            "Waits of tries for their turn, so that the vendor's limits are kept. Who need not wait is not counted.",
            SERVER,
            API),
    RETRY_QUOTA(
            "rpa.client.retry.quota",
            Meter.Type.GAUGE,
            "What retries to this address may still cost; 500 is all there can be, and a retry takes 0, 5 or 14.",
            SERVER,
            API),
    RETRIES_REFUSED(
            "rpa.client.retries.refused",
            Meter.Type.COUNTER,
            "Tries that were not made because the quota was used up.",
            SERVER,
            API),
    TOKEN_RENEWALS(
            "rpa.client.token.renewals",
            Meter.Type.COUNTER,
            "Requests for a token, the first one included, by what became of them.",
            OUTCOME,
            SERVER,
            API),
    TOKEN_AGE(
            "rpa.client.token.age",
            Meter.Type.GAUGE,
            "The time since a token last came from this address.",
            SERVER,
            API);

    private final String name;
    private final Meter.Type type;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<ClientTag> tags;

    ClientMeter(String name, Meter.Type type, String description, ClientTag... tags) {
        this.name = name;
        this.type = type;
        this.description = description;
        this.tags = List.of(tags);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Meter.Type getType() {
        return type;
    }

    @Override
    public KeyName[] getKeyNames() {
        return tags.toArray(KeyName[]::new);
    }

    /** What it measures. */
    public String description() {
        return description;
    }
}
