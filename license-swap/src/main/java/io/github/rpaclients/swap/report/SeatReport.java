package io.github.rpaclients.swap.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A page about a timeline: figures, charts, tables and moves. One file of HTML in UTF-8 that needs no other file and is XML
 * as well. Where there are many people a script of its own finds some of them; all else needs none. The same timeline gives the same page. Immutable.
 */
public final class SeatReport {
    private final SeatTimeline timeline;
    private final List<PersonTimes> people;
    private final List<NumberedNote> notes;
    private final List<TimelineMove> moves;

    private SeatReport(
            SeatTimeline timeline, List<PersonTimes> people, List<NumberedNote> notes, List<TimelineMove> moves) {
        this.timeline = timeline;
        this.people = people;
        this.notes = notes;
        this.moves = moves;
    }

    /** A report on that timeline. */
    public static SeatReport of(SeatTimeline timeline) {
        List<NumberedNote> notes = notes(timeline);
        return new SeatReport(timeline, people(timeline, notes), notes, moves(timeline));
    }

    private static List<NumberedNote> notes(SeatTimeline timeline) {
        List<TimelineNote> shown = new ArrayList<>(timeline.notes());
        shown.removeIf(note -> !timeline.span().contains(note.at()));
        shown.sort(Comparator.comparing(TimelineNote::at)
                .thenComparing(TimelineNote::person)
                .thenComparing(TimelineNote::text));
        List<NumberedNote> notes = new ArrayList<>();
        for (TimelineNote note : shown) {
            notes.add(new NumberedNote(notes.size() + 1, note));
        }
        return Collections.unmodifiableList(notes);
    }

    private static List<TimelineMove> moves(SeatTimeline timeline) {
        List<TimelineMove> shown = new ArrayList<>(timeline.moves());
        shown.removeIf(move -> !timeline.span().contains(move.at()));
        shown.sort(TimelineMove.BY_TIME);
        return Collections.unmodifiableList(shown);
    }

    /** Everybody of whom there is something to show. */
    private static List<PersonTimes> people(SeatTimeline timeline, List<NumberedNote> notes) {
        Set<String> noted = new TreeSet<>();
        notes.forEach(note -> noted.add(note.note().person()));
        Set<String> names = new TreeSet<>(noted);
        names.addAll(timeline.planned().keySet());
        names.addAll(timeline.actual().keySet());
        List<PersonTimes> people = new ArrayList<>();
        for (String name : names) {
            PersonTimes person = new PersonTimes(
                    name,
                    timeline.planned().getOrDefault(name, List.of()),
                    timeline.actual().getOrDefault(name, List.of()),
                    timeline.span(),
                    timeline.recorded());
            if (person.planned().size() + person.held().size() > 0 || noted.contains(name)) {
                people.add(person);
            }
        }
        people.sort(PersonTimes.WORST_FIRST);
        return Collections.unmodifiableList(people);
    }

    List<PersonTimes> people() {
        return people;
    }

    Figures figures() {
        return new Figures(timeline, people);
    }

    /** The page, from its document type to its end. */
    public String html() {
        return new ReportPage(timeline, people, notes, moves, figures()).html();
    }

    /** By person, in order of time. */
    static Map<String, List<NumberedNote>> byPerson(List<NumberedNote> notes) {
        Map<String, List<NumberedNote>> byPerson = new TreeMap<>();
        notes.forEach(note -> byPerson.computeIfAbsent(note.note().person(), name -> new ArrayList<>())
                .add(note));
        return byPerson;
    }
}
