package io.github.rpaclients.swap.report;

/** What lies behind the bars of every row: written once, and each row refers to it. */
final class Backdrop {
    private static final String GRID = "grid";
    private static final String HATCH = "hatch";
    private static final String HATCH_SIZE = "7";

    private final SeatTimeline timeline;
    private final TimeScale scale;

    Backdrop(SeatTimeline timeline, TimeScale scale) {
        this.timeline = timeline;
        this.scale = scale;
    }

    /** What rows and other drawings refer to; shows nothing. */
    void define(Markup page) {
        page.open("svg", "class", "definitions", "aria-hidden", "true").open("defs");
        page.open(
                "pattern",
                "id",
                HATCH,
                "width",
                HATCH_SIZE,
                "height",
                HATCH_SIZE,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        page.empty("rect", "width", HATCH_SIZE, "height", HATCH_SIZE)
                .empty("path", "d", "M0 0V" + HATCH_SIZE)
                .close();
        page.open("g", "id", GRID);
        new Unrecorded(timeline).draw(page, scale, 0, PeopleChart.HIGHEST_ROW);
        new TimeAxis(scale, timeline.zone()).drawLines(page, 0, PeopleChart.HIGHEST_ROW);
        page.close().close().close().line();
    }

    void draw(Markup svg) {
        svg.empty("use", "href", "#" + GRID);
    }
}
