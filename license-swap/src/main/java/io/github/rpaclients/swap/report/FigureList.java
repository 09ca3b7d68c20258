package io.github.rpaclients.swap.report;

/** The figures over all people, each with what it is made of. */
final class FigureList {
    private final SeatTimeline timeline;
    private final Figures figures;

    FigureList(SeatTimeline timeline, Figures figures) {
        this.timeline = timeline;
        this.figures = figures;
    }

    void write(Markup page) {
        page.open("dl", "class", "figures").line();
        figure(
                page,
                "Utilisation",
                Words.share(figures.used(), figures.available()),
                Words.hours(figures.used()) + " of " + Words.hours(figures.available()) + " seat-hours held");
        figure(
                page,
                "Need covered",
                Words.share(figures.covered(), figures.needed()),
                Words.hours(figures.covered()) + " of " + Words.hours(figures.needed()) + " needed seat-hours");
        figure(page, "Lacked", Words.hours(figures.missed()) + " h", "needed and not held");
        figure(page, "Late starts", Integer.toString(figures.lateStarts()), lateStarts());
        figure(
                page,
                "Held unused",
                Words.hours(figures.unused()) + " h",
                Words.share(figures.unused(), figures.held()) + " of the seat-hours held");
        figure(
                page,
                "Most at once",
                figures.inUse().peak() + " held",
                figures.mostNeeded() + " needed, " + Words.count(timeline.seats(), "seat"));
        page.close().line();
        if (!figures.overfull().isZero()) {
            page.open("p", "class", "remark");
            page.text(
                    "For " + Words.duration(figures.overfull()) + " more people held a seat than the pool has: up to ");
            page.text(figures.inUse().peak() + ", with " + Words.count(timeline.seats(), "seat"));
            page.text(". The utilisation counts no more than the pool has.")
                    .close()
                    .line();
        }
    }

    private String lateStarts() {
        String of = "of " + Words.count(figures.starts(), "planned start");
        return figures.lateStarts() == 0 ? of : of + ", the longest by " + Words.duration(figures.longestLate());
    }

    private static void figure(Markup page, String name, String value, String remark) {
        page.open("div").element("dt", name).element("dd", value, "class", "value");
        page.element("dd", remark).close().line();
    }
}
