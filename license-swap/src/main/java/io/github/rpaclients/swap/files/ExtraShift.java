package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.roster.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A shift on one date: {@code 2026-12-05 10:00-14:00}. Immutable. */
final class ExtraShift {
    final LocalDate date;
    final Span span;

    private ExtraShift(LocalDate date, Span span) {
        this.date = date;
        this.span = span;
    }

    static List<ExtraShift> list(String text) {
        List<ExtraShift> shifts = new ArrayList<>();
        for (String part : Lists.of(text)) {
            String[] words = part.split("\\s+", 2);
            if (words.length < 2) {
                throw new IllegalArgumentException(
                        Problems.quoted(part) + " is no extra shift; write one such as 2026-12-05 10:00-14:00");
            }
            shifts.add(new ExtraShift(Dates.parse(words[0]), Hours.span(words[1])));
        }
        return shifts;
    }

    boolean overlaps(ExtraShift other) {
        return span.overlaps(date, other.span, other.date);
    }

    @Override
    public String toString() {
        return date + " " + span;
    }
}
