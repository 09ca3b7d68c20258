package io.github.rpaclients.swap.report;

import java.util.Locale;

/** Two drawings side by side at one scale: labels that stay in view, and what happened when, which scrolls. */
final class ChartFrame {
    /** From the labels to the drawing and to the edge, in pixels. */
    static final int PADDING = 8;

    private static final double NARROWEST = 80;
    private static final double WIDEST = 148;
    private static final int WIDE = 1600;

    /** Paper is narrower than what scrolls: larger texts and finer lines for a wide chart. */
    private static final String ON_PAPER = "@media print{.names text{font-size:13px}"
            + ".coarse text,.fine text{font-size:16px}.planned,.steps{stroke-width:.5}}";

    private final int labels;
    private final int drawing;

    ChartFrame(double longestLabel, int drawing) {
        this.labels = (int) Math.ceil(Math.max(NARROWEST, Math.min(WIDEST, longestLabel + 2 * PADDING)));
        this.drawing = drawing;
    }

    /** How wide the labels are, in pixels. */
    int labels() {
        return labels;
    }

    int width() {
        return labels + drawing;
    }

    /** Begins what stays in view. */
    void openLabels(Markup page, int height) {
        page.open("div", "class", "strip")
                .open("svg", "class", "names", "viewBox", "0 0 " + labels + " " + height, "aria-hidden", "true");
    }

    /** Ends that and begins what scrolls; two elements are open then. */
    void openDrawing(Markup page, int height, String description) {
        page.close().line();
        page.open(
                "svg",
                "class",
                "plot",
                "viewBox",
                "0 0 " + drawing + " " + height,
                "role",
                "img",
                "aria-label",
                description);
    }

    void close(Markup page) {
        page.close().close().line();
    }

    /** What the page's style must say of the widths: on wide screens both grow by a third at most. */
    String style() {
        String widths = String.format(
                Locale.ROOT,
                ".chart{min-width:%dpx;max-width:%dpx}.names{width:%.4f%%}.plot{width:%.4f%%}",
                width(),
                width() * 4 / 3,
                100.0 * labels / width(),
                100.0 * drawing / width());
        return width() > WIDE ? widths + ON_PAPER : widths;
    }
}
