package io.github.rpaclients.swap.report;

import java.util.List;
import java.util.Map;

/** A row for each person: what was needed as an outline, what was held as a bar in it. */
final class PeopleChart {
    private static final int ROW = 24;

    /** One with notes, in pixels. */
    static final int HIGHEST_ROW = ROW + NoteMarks.HEIGHT;

    private static final int MOST_TITLES = 2000;

    private final SeatTimeline timeline;
    private final TimeScale scale;
    private final Map<String, List<NumberedNote>> notes;
    private final boolean titled;

    /**
     * A chart.
     *
     * @param everybody all the people of the page, in however many charts
     * @param notes by person, in order of time
     */
    PeopleChart(
            SeatTimeline timeline,
            TimeScale scale,
            List<PersonTimes> everybody,
            Map<String, List<NumberedNote>> notes) {
        this.timeline = timeline;
        this.scale = scale;
        this.notes = notes;
        this.titled = everybody.stream()
                        .mapToInt(person ->
                                person.planned().size() + person.held().size())
                        .sum()
                <= MOST_TITLES;
    }

    /** Draws within a frame that is open. */
    void draw(Markup page, List<PersonTimes> people, ChartFrame frame) {
        page.open("div", "class", "rows").line();
        page.open("div", "class", "axis").element("span", "Person", "class", "who");
        frame.openDrawing(page, TimeAxis.HEIGHT);
        TimeAxis axis = new TimeAxis(scale, timeline.zone());
        axis.drawLines(page, TimeAxis.HEIGHT);
        axis.drawLabels(page);
        page.close().close().line();
        people.forEach(person -> drawRow(page, person, frame));
        page.close().line();
    }

    private void drawRow(Markup page, PersonTimes person, ChartFrame frame) {
        List<NumberedNote> noted = notes.getOrDefault(person.name(), List.of());
        int bars = noted.isEmpty() ? 0 : NoteMarks.HEIGHT;
        page.open("div", "class", noted.isEmpty() ? "row" : "row noted");
        name(page, person.name());
        frame.openDrawing(page, ROW + bars);
        new Backdrop(timeline, scale).draw(page);
        bars(Bars.Look.PLANNED).draw(page, person.planned(), bars);
        bars(Bars.Look.MISSED).draw(page, person.missed(), bars);
        bars(Bars.Look.UNUSED).draw(page, person.unused(), bars);
        bars(Bars.Look.USED).draw(page, person.covered(), bars);
        new NoteMarks(scale, timeline.zone()).draw(page, noted, 0, ROW + bars);
        page.close().close().line();
    }

    /** One that may not have room shows whole when the pointer rests on it. */
    private static void name(Markup page, String name) {
        if (Glyphs.normal(name) > ChartFrame.WIDEST_LABEL) {
            page.open("div", "class", "who", "title", name);
        } else {
            page.open("div", "class", "who");
        }
        page.element("bdi", name).close();
    }

    private Bars bars(Bars.Look look) {
        return new Bars(look, scale, timeline.zone(), titled);
    }

    static String description(List<PersonTimes> people) {
        String first = people.get(0).name();
        String last = people.get(people.size() - 1).name();
        String who = people.size() == 1 ? first : people.size() + " people, " + first + " to " + last;
        return "Who held a seat when, planned against actual: " + who + ". The table below says the same in figures.";
    }
}
