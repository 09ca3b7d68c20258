package io.github.rpaclients.swap.report;

import java.util.List;
import java.util.Optional;

/** Which seat went where, when and why. */
final class MoveTable {
    /** A page with more of them would take long to open. */
    private static final int MOST = 2000;

    private static final List<String> COLUMNS = List.of("Time", "From", "To", "Result", "Why");

    private final SeatTimeline timeline;
    private final List<TimelineMove> moves;

    /** @param moves in order of time */
    MoveTable(SeatTimeline timeline, List<TimelineMove> moves) {
        this.timeline = timeline;
        this.moves = moves;
    }

    void write(Markup page) {
        page.element("h2", "Moves").line();
        int left = Math.max(0, moves.size() - MOST);
        if (left > 0) {
            page.element("p", "Only the last " + MOST + " of " + moves.size() + " are listed.", "class", "summary")
                    .line();
        }
        page.open("div", "class", "scroll", "role", "region", "aria-label", "Moves, scrolls", "tabindex", "0");
        page.open("table", "class", "people moves").line();
        page.element("caption", "Seats that went from one person to another, or were to")
                .line();
        page.open("thead").open("tr");
        COLUMNS.forEach(column -> page.element("th", column, "scope", "col"));
        page.close().close().line().open("tbody").line();
        moves.subList(left, moves.size()).forEach(move -> row(page, move));
        page.close().close().close().line();
    }

    private void row(Markup page, TimelineMove move) {
        page.open("tr").element("td", Words.time(move.at(), timeline.zone()));
        person(page, move.from());
        person(page, move.to());
        page.element("td", move.result());
        page.element("td", Words.times(move.why(), timeline.zone())).close().line();
    }

    private static void person(Markup page, Optional<String> person) {
        page.open("td");
        person.ifPresentOrElse(name -> page.element("bdi", name), () -> page.text("free"));
        page.close();
    }
}
