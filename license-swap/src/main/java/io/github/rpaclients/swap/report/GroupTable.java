package io.github.rpaclients.swap.report;

import java.util.List;

/** The groups of people in figures, each with a link to its part of the page. */
final class GroupTable {
    private static final List<String> COLUMNS =
            List.of("People", "Lacked (h)", "Needed (h)", "Held (h)", "Covered", "Late starts");

    private final SeatTimeline timeline;
    private final List<PeopleGroup> groups;

    GroupTable(SeatTimeline timeline, List<PeopleGroup> groups) {
        this.timeline = timeline;
        this.groups = groups;
    }

    /** What a group is called where it has no name. */
    static final String NO_NAME = "In no team";

    /** Where in the page the part of a group is. */
    static String anchor(int number) {
        return "team-" + number;
    }

    void write(Markup page) {
        page.element("h2", "Teams").line();
        page.open("div", "class", "scroll", "role", "region", "aria-label", "Teams, scrolls sideways", "tabindex", "0");
        page.open("table").line();
        page.element("caption", "Seat-hours needed and held by the people of each team")
                .line();
        page.open("thead").open("tr").element("th", "Team", "scope", "col");
        COLUMNS.forEach(column -> page.element("th", column, "scope", "col", "class", "number"));
        page.close().close().line().open("tbody").line();
        for (int i = 0; i < groups.size(); i++) {
            row(page, i + 1, groups.get(i));
        }
        page.close().close().close().line();
    }

    private void row(Markup page, int number, PeopleGroup group) {
        Figures figures = new Figures(timeline, group.people());
        page.open("tr").open("th", "scope", "row").open("a", "href", "#" + anchor(number));
        page.element("bdi", group.name().orElse(NO_NAME)).close().close();
        page.element("td", Integer.toString(group.people().size()), "class", "number");
        page.element("td", Words.hours(figures.missed()), "class", "number");
        page.element("td", Words.hours(figures.needed()), "class", "number");
        page.element("td", Words.hours(figures.held()), "class", "number");
        page.element("td", Words.share(figures.covered(), figures.needed()), "class", "number");
        page.element("td", Integer.toString(figures.lateStarts()), "class", "number");
        page.close().line();
    }
}
