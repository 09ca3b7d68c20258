package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a team of Automation Co-Pilot: a number, read from a text as well. */
public final class TeamId extends TextId {
    private TeamId(String value) {
        super(value);
    }

    public static TeamId of(long value) {
        return new TeamId(Long.toString(value));
    }

    public static TeamId of(String value) {
        return new TeamId(value);
    }
}
