package io.github.rpaclients.swap.report;

import java.time.Instant;

/** Something to know about a person at an instant. Immutable. */
final class TimelineNote {
    private final Instant at;
    private final String person;
    private final String text;

    TimelineNote(Instant at, String person, String text) {
        this.at = at;
        this.person = person;
        this.text = text;
    }

    /** The same of somebody who is written in another way. */
    TimelineNote about(String name) {
        return new TimelineNote(at, name, text);
    }

    Instant at() {
        return at;
    }

    String person() {
        return person;
    }

    String text() {
        return text;
    }
}
