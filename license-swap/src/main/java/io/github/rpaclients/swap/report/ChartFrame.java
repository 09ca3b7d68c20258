package io.github.rpaclients.swap.report;

import java.util.Locale;

/** Rows of a label that stays in view and a drawing that scrolls; all drawings have one scale. */
final class ChartFrame {
    /** What has room in the label, in pixels. */
    static final double WIDEST_LABEL = 204;

    private static final double NARROWEST_LABEL = 64;
    private static final double PADDING = 16;
    private static final int WIDE = 1600;

    /** Paper is narrower than what scrolls: larger texts and finer lines for a wide chart. */
    private static final String ON_PAPER =
            "@media print{.coarse text,.fine text{font-size:17px}.planned,.steps{stroke-width:.5}}";

    private final int labels;
    private final int drawing;

    /** @param longestLabel as far as it has room, in pixels */
    ChartFrame(double longestLabel, int drawing) {
        this.labels = (int) Math.ceil(Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, longestLabel)) + PADDING);
        this.drawing = drawing;
    }

    /** Begins a chart. */
    void open(Markup page, String description) {
        page.open(
                "div",
                "class",
                "scroll time",
                "role",
                "region",
                "aria-label",
                "Timeline, scrolls sideways",
                "tabindex",
                "0");
        page.open("div", "class", "chart", "role", "img", "aria-label", description)
                .line();
    }

    void close(Markup page) {
        page.close().close().line();
    }

    /** Begins the drawing of a row, behind its label. */
    void openDrawing(Markup page, int height) {
        page.open("svg", "class", "plot", "viewBox", "0 0 " + drawing + " " + height);
    }

    /** What the page's style must say of the widths: on wide screens the drawings grow by a third at most. */
    String style() {
        String label = String.format(Locale.ROOT, "min(%dpx,38vw)", labels);
        String widths = String.format(
                Locale.ROOT,
                ".chart{min-width:%dpx;max-width:%dpx}.who{width:%s}.plot{width:calc(100%% - %s)}",
                labels + drawing,
                labels + drawing * 4 / 3,
                label,
                label);
        return labels + drawing > WIDE ? widths + ON_PAPER : widths;
    }
}
