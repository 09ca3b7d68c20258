package io.github.rpaclients.swap.report;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** The parts of the page in their order. */
final class ReportPage {
    /** No other script, nothing from elsewhere: for the case that an escape were ever forgotten. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static final int FEW = 12;

    private static final int MOST_CLOCK_CHANGES = 4;

    private final SeatTimeline timeline;
    private final List<PersonTimes> people;
    private final List<PeopleGroup> groups;
    private final List<NumberedNote> notes;
    private final List<TimelineMove> moves;
    private final Figures figures;
    private final Unrecorded unrecorded;
    private final TimeScale scale;
    private final ChartFrame frame;

    ReportPage(
            SeatTimeline timeline,
            List<PersonTimes> people,
            List<NumberedNote> notes,
            List<TimelineMove> moves,
            Figures figures) {
        this.timeline = timeline;
        this.people = people;
        this.groups = PeopleGroup.of(people, timeline.groups());
        this.notes = notes;
        this.moves = moves;
        this.unrecorded = new Unrecorded(timeline);
        this.figures = figures;
        this.scale = TimeScale.of(timeline.span());
        this.frame = new ChartFrame(longestName(people), scale.pixels());
    }

    private static double longestName(List<PersonTimes> people) {
        return people.stream()
                .mapToDouble(person -> Glyphs.normal(person.name()))
                .max()
                .orElse(0);
    }

    String html() {
        Markup page = new Markup().raw("<!DOCTYPE html>\n");
        page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").line();
        head(page);
        page.open("body").open("main").line();
        heading(page);
        new FigureList(timeline, figures).write(page);
        if (people.isEmpty()) {
            page.element("p", "Nobody needed or held a seat in this time.").line();
        } else {
            new Backdrop(timeline, scale).define(page);
            charts(page);
        }
        if (!moves.isEmpty()) {
            new MoveTable(timeline, moves).write(page);
        }
        noteList(page);
        page.close().line();
        timeline.generatedAt().ifPresent(at -> {
            page.open("footer").text("Generated ");
            time(page, at);
            page.close().line();
        });
        if (hasScript()) {
            page.open("script").raw(PageFile.SCRIPT.text()).close().line();
        }
        page.close().line().close().line();
        return page.toString();
    }

    private void head(Markup page) {
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        String policy = hasScript() ? POLICY + "; script-src " + PageFile.SCRIPT.hash() : POLICY;
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.element("title", title() + ", " + Words.date(timeline.span().from(), timeline.zone()))
                .line();
        page.open("style").raw(PageFile.STYLE.text()).raw(frame.style()).close().line();
        page.close().line();
    }

    private String title() {
        return timeline.pool() + ": " + timeline.seat() + " seats";
    }

    private void heading(Markup page) {
        page.element("h1", title()).line();
        page.open("p", "class", "summary");
        page.text(Words.span(timeline.span(), timeline.zone()));
        page.text(" · " + Words.count(timeline.seats(), "seat") + " · all times: " + Words.zone(timeline.zone()));
        page.close().line();
        List<ZoneOffsetTransition> changes = clockChanges();
        if (!changes.isEmpty() && changes.size() <= MOST_CLOCK_CHANGES) {
            for (ZoneOffsetTransition change : changes) {
                page.element("p", Words.clockChange(change) + ".", "class", "summary")
                        .line();
            }
        }
        unrecorded.write(page);
    }

    private List<ZoneOffsetTransition> clockChanges() {
        ZoneRules rules = timeline.zone().getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(timeline.span().from());
        while (next != null && next.getInstant().isBefore(timeline.span().until())) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private void charts(Markup page) {
        page.element("h2", "Who held a seat when").line();
        new Legend().write(page, !unrecorded.isEmpty());
        SeatChart seats = new SeatChart(timeline, scale, figures.inUse());
        PeopleChart chart = new PeopleChart(timeline, scale, people, SeatReport.byPerson(notes));
        if (!grouped()) {
            filter(page);
            frame.open(page, seats.description() + ". " + PeopleChart.description(people));
            seats.draw(page, frame);
            chart.draw(page, people, frame);
            frame.close(page);
            page.element("h2", "People").line();
            new PeopleTable(timeline, people, figures).write(page);
            return;
        }
        frame.open(page, seats.description());
        seats.draw(page, frame);
        frame.close(page);
        new GroupTable(timeline, groups).write(page);
        filter(page);
        for (int i = 0; i < groups.size(); i++) {
            group(page, groups.get(i), i + 1, chart);
        }
    }

    private void group(Markup page, PeopleGroup group, int number, PeopleChart chart) {
        page.open("section", "class", "team", "id", GroupTable.anchor(number)).line();
        page.open("h2")
                .element("bdi", group.name().orElse(GroupTable.NO_NAME))
                .close()
                .line();
        frame.open(page, PeopleChart.description(group.people()));
        chart.draw(page, group.people(), frame);
        frame.close(page);
        new PeopleTable(timeline, group.people(), new Figures(timeline, group.people())).write(page);
        page.close().line();
    }

    /** Hidden until the script shows it. */
    private void filter(Markup page) {
        if (!hasScript()) {
            return;
        }
        page.open("p", "class", "filter", "id", "filter", "hidden", "hidden");
        page.element("label", grouped() ? "Find a person or a team" : "Find a person", "for", "find");
        page.text(" ").empty("input", "id", "find", "type", "search", "autocomplete", "off");
        page.text(" ").element("output", "", "id", "found", "for", "find");
        page.close().line();
    }

    private boolean grouped() {
        return groups.stream().anyMatch(group -> group.name().isPresent());
    }

    /** Few people need not be looked for. */
    private boolean hasScript() {
        return people.size() > FEW;
    }

    private void noteList(Markup page) {
        if (notes.isEmpty()) {
            return;
        }
        page.element("h2", "Notes").line().open("ol").line();
        for (NumberedNote note : notes) {
            page.open("li");
            time(page, note.note().at());
            page.text(" ").element("bdi", note.note().person());
            page.text(": " + Words.times(note.note().text(), timeline.zone()))
                    .close()
                    .line();
        }
        page.close().line();
    }

    private void time(Markup page, Instant at) {
        page.element("time", Words.time(at, timeline.zone()), "datetime", at.toString());
    }
}
