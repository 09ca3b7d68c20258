package io.github.rpaclients.swap.report;

import java.util.List;

/** The facts of a chart as a table, to be read aloud or copied. */
final class PeopleTable {
    private static final List<String> COLUMNS =
            List.of("Lacked (h)", "Needed (h)", "Held (h)", "Covered", "Unused (h)", "Late starts");

    private final SeatTimeline timeline;
    private final List<PersonTimes> people;
    private final Figures figures;

    /** @param figures of these people */
    PeopleTable(SeatTimeline timeline, List<PersonTimes> people, Figures figures) {
        this.timeline = timeline;
        this.people = people;
        this.figures = figures;
    }

    void write(Markup page) {
        page.open("div", "class", "scroll", "role", "region", "aria-label", "Table, scrolls sideways", "tabindex", "0");
        page.open("table", "class", "people").line();
        page.element("caption", "Seat-hours needed and held by each person; who lacked a seat longest comes first")
                .line();
        page.open("thead").open("tr").element("th", "Person", "scope", "col");
        COLUMNS.forEach(column -> page.element("th", column, "scope", "col", "class", "number"));
        page.element("th", "First late start", "scope", "col").close().close().line();
        page.open("tbody").line();
        people.forEach(person -> row(page, person));
        page.close().line();
        total(page);
        page.close().close().line();
    }

    private void row(Markup page, PersonTimes person) {
        page.open("tr").open("th", "scope", "row").element("bdi", person.name()).close();
        number(page, Words.hours(person.missed().total()));
        number(page, Words.hours(person.needed().total()));
        number(page, Words.hours(person.held().total()));
        number(page, Words.share(person.covered().total(), person.needed().total()));
        number(page, Words.hours(person.unused().total()));
        number(page, Integer.toString(person.lateStarts().size()));
        String first =
                person.lateStarts().stream().findFirst().map(this::describe).orElse("–");
        page.element("td", first).close().line();
    }

    private String describe(LateStart start) {
        String late = Words.duration(start.late());
        return Words.time(start.start(), timeline.zone())
                + (start.came() ? ", " + late + " late" : ", no seat for all " + late);
    }

    private void total(Markup page) {
        page.open("tfoot").open("tr").element("th", "All", "scope", "row");
        number(page, Words.hours(figures.missed()));
        number(page, Words.hours(figures.needed()));
        number(page, Words.hours(figures.held()));
        number(page, Words.share(figures.covered(), figures.needed()));
        number(page, Words.hours(figures.unused()));
        number(page, Integer.toString(figures.lateStarts()));
        page.element("td", "").close().close().line();
    }

    private static void number(Markup page, String text) {
        page.element("td", text, "class", "number");
    }
}
