package io.github.rpaclients.swap.report;

/** What the bars and lines of the charts mean. */
final class Legend {
    private static final String WIDTH = "34";
    private static final String HEIGHT = "24";
    private static final String BAR = "M1 12h32";
    private static final String OUTLINE = "M1 4h32v16h-32z";

    void write(Markup page, boolean withUnrecorded) {
        page.open("ul", "class", "legend").line();
        entry(page, "needed and held", "planned", OUTLINE, "used", BAR);
        entry(page, "needed, not held", "planned", OUTLINE, "missed", BAR);
        entry(page, "held, not needed", "unused", BAR);
        entry(page, "seats in use", "steps", "M1 20V10H17V5H33V20z");
        entry(page, "seats there are", "limit", BAR);
        if (withUnrecorded) {
            page.open("li");
            drawing(page);
            page.empty("path", "class", "unknown", "fill", Unrecorded.HATCH, "d", OUTLINE);
            page.close().text("no record").close().line();
        }
        page.close().line();
    }

    private static void drawing(Markup page) {
        page.open("svg", "width", WIDTH, "height", HEIGHT, "viewBox", "0 0 34 24", "aria-hidden", "true");
    }

    private static void entry(Markup page, String word, String... looksAndPaths) {
        page.open("li");
        drawing(page);
        for (int i = 0; i < looksAndPaths.length; i += 2) {
            page.empty("path", "class", looksAndPaths[i], "d", looksAndPaths[i + 1]);
        }
        page.close().text(word).close().line();
    }
}
