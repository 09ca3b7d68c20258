package io.github.rpaclients.swap.report;

import java.util.List;
import java.util.Map;

/** A row for each person: what was needed as an outline, what was held as a bar in it. */
final class PeopleChart {
    /** So much at most between two axes, in pixels; printed, it stays on one page. */
    private static final int STRIP = 320;

    private static final int ROW = 24;
    private static final int BASELINE = 16;
    private static final int MOST_TITLES = 2000;

    private final SeatTimeline timeline;
    private final TimeScale scale;
    private final Map<String, List<NumberedNote>> notes;

    /** @param notes by person, in order of time */
    PeopleChart(SeatTimeline timeline, TimeScale scale, Map<String, List<NumberedNote>> notes) {
        this.timeline = timeline;
        this.scale = scale;
        this.notes = notes;
    }

    void draw(Markup page, List<PersonTimes> people, ChartFrame frame) {
        boolean titled = people.stream()
                        .mapToInt(
                                person -> person.needed().size() + person.held().size())
                        .sum()
                <= MOST_TITLES;
        int first = 0;
        while (first < people.size()) {
            int end = end(people, first);
            drawStrip(page, people.subList(first, end), frame, titled);
            first = end;
        }
    }

    /** Where the strip that begins with a person ends. */
    private int end(List<PersonTimes> people, int first) {
        int end = first + 1;
        int height = height(people.get(first));
        while (end < people.size() && height + height(people.get(end)) <= STRIP) {
            height += height(people.get(end));
            end++;
        }
        return end;
    }

    private void drawStrip(Markup page, List<PersonTimes> people, ChartFrame frame, boolean titled) {
        int height = TimeAxis.HEIGHT + people.stream().mapToInt(this::height).sum();
        frame.openLabels(page, height);
        page.element("text", "Person", "class", "head", "x", "0", "y", "29");
        int top = TimeAxis.HEIGHT;
        for (PersonTimes person : people) {
            page.open("text", "x", "0", "y", Integer.toString(bars(person, top) + BASELINE));
            page.element("title", person.name());
            page.text(Glyphs.fit(person.name(), frame.labels() - ChartFrame.PADDING))
                    .close();
            top += height(person);
        }
        frame.openDrawing(page, height, description(people));
        TimeAxis axis = new TimeAxis(scale, timeline.zone());
        axis.drawLines(page, height);
        axis.drawLabels(page);
        top = TimeAxis.HEIGHT;
        for (PersonTimes person : people) {
            drawRow(page, person, top, titled);
            top += height(person);
        }
        frame.close(page);
    }

    private void drawRow(Markup page, PersonTimes person, int top, boolean titled) {
        int bars = bars(person, top);
        page.empty("path", "class", "row", "d", "M0 " + top + "H" + scale.pixels());
        bars(Bars.Look.PLANNED, titled).draw(page, person.needed(), bars);
        bars(Bars.Look.MISSED, titled).draw(page, person.missed(), bars);
        bars(Bars.Look.UNUSED, titled).draw(page, person.unused(), bars);
        bars(Bars.Look.USED, titled).draw(page, person.covered(), bars);
        new NoteMarks(scale, timeline.zone()).draw(page, notesOf(person), top, top + height(person));
        page.line();
    }

    private Bars bars(Bars.Look look, boolean titled) {
        return new Bars(look, scale, timeline.zone(), titled);
    }

    private List<NumberedNote> notesOf(PersonTimes person) {
        return notes.getOrDefault(person.name(), List.of());
    }

    private int height(PersonTimes person) {
        return notesOf(person).isEmpty() ? ROW : ROW + NoteMarks.HEIGHT;
    }

    private int bars(PersonTimes person, int top) {
        return notesOf(person).isEmpty() ? top : top + NoteMarks.HEIGHT;
    }

    private static String description(List<PersonTimes> people) {
        String first = people.get(0).name();
        String last = people.get(people.size() - 1).name();
        String who = people.size() == 1 ? first : people.size() + " people, " + first + " to " + last;
        return "Who held a seat when, planned against actual: " + who + ". The table below says the same in figures.";
    }
}
