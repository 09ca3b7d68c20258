package io.github.rpaclients.swap.report;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** The parts of the page in their order. */
final class ReportPage {
    /** No script, nothing from elsewhere: for the case that an escape were ever forgotten. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final int MOST_CLOCK_CHANGES = 4;

    private final SeatTimeline timeline;
    private final List<PersonTimes> people;
    private final List<NumberedNote> notes;
    private final Figures figures;
    private final TimeScale scale;
    private final ChartFrame frame;

    ReportPage(SeatTimeline timeline, List<PersonTimes> people, List<NumberedNote> notes, Figures figures) {
        this.timeline = timeline;
        this.people = people;
        this.notes = notes;
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
        page.element("h2", "Who held a seat when").line();
        if (people.isEmpty()) {
            page.element("p", "Nobody needed or held a seat in this time.").line();
        } else {
            chart(page);
            new PeopleTable(timeline, people, figures).write(page);
        }
        noteList(page);
        page.close().line();
        timeline.generatedAt().ifPresent(at -> {
            page.open("footer").text("Generated ");
            time(page, at);
            page.close().line();
        });
        page.close().line().close().line();
        return page.toString();
    }

    private void head(Markup page) {
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        page.element("title", title() + ", " + Words.date(timeline.span().from(), timeline.zone()))
                .line();
        page.open("style").raw(PageStyle.css()).raw(frame.style()).close().line();
        page.close().line();
    }

    private String title() {
        return timeline.pool() + ": " + timeline.seat() + " seats";
    }

    private void heading(Markup page) {
        page.element("h1", title()).line();
        page.open("p", "class", "summary");
        page.text(Words.span(timeline.span(), timeline.zone()));
        page.text(" · " + timeline.zone() + " · " + Words.count(timeline.seats(), "seat"));
        page.close().line();
        List<ZoneOffsetTransition> changes = clockChanges();
        if (!changes.isEmpty() && changes.size() <= MOST_CLOCK_CHANGES) {
            for (ZoneOffsetTransition change : changes) {
                page.element("p", Words.clockChange(change) + ".", "class", "summary")
                        .line();
            }
        }
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

    private void chart(Markup page) {
        new Legend().write(page);
        page.open(
                        "div",
                        "class",
                        "scroll",
                        "role",
                        "region",
                        "aria-label",
                        "Timeline, scrolls sideways",
                        "tabindex",
                        "0")
                .open("div", "class", "chart")
                .line();
        new SeatChart(timeline, scale, figures.inUse()).draw(page, frame);
        new PeopleChart(timeline, scale, SeatReport.byPerson(notes)).draw(page, people, frame);
        page.close().close().line();
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
            page.text(": " + note.note().text()).close().line();
        }
        page.close().line();
    }

    private void time(Markup page, Instant at) {
        page.element("time", Words.time(at, timeline.zone()), "datetime", at.toString());
    }
}
