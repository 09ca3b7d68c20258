package io.github.rpaclients.swap.report;

/** A note and its number in the list of notes, from 1. Immutable. */
final class NumberedNote {
    private final int number;
    private final TimelineNote note;

    NumberedNote(int number, TimelineNote note) {
        this.number = number;
        this.note = note;
    }

    int number() {
        return number;
    }

    TimelineNote note() {
        return note;
    }
}
