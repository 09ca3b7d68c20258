package io.github.rpaclients.swap.report;

import java.time.Instant;
import java.util.Map;

/** How many seats were in use, in steps, and how many there are. */
final class SeatChart {
    private static final int STEPS = 72;
    private static final int ROOM = 10;
    private static final int HEIGHT = TimeAxis.HEIGHT + ROOM + STEPS + 1;
    private static final int FLOOR = HEIGHT - 1;
    private static final int COLUMN = 5;

    private final SeatTimeline timeline;
    private final TimeScale scale;
    private final HeadCount inUse;
    private final int top;

    SeatChart(SeatTimeline timeline, TimeScale scale, HeadCount inUse) {
        this.timeline = timeline;
        this.scale = scale;
        this.inUse = inUse;
        this.top = Math.max(timeline.seats(), inUse.peak());
    }

    void draw(Markup page, ChartFrame frame) {
        page.open("div", "class", "strip").open("div", "class", "who").open("svg");
        page.element("text", "Seats in use", "class", "head", "x", "0", "y", percent(290));
        label(page, Words.count(timeline.seats(), "seat"), limit() + 40);
        label(page, "0", (FLOOR - 1) * 10L);
        page.close().close();
        frame.openDrawing(page, HEIGHT);
        new Unrecorded(timeline).draw(page, scale, TimeAxis.HEIGHT, FLOOR);
        TimeAxis axis = new TimeAxis(scale, timeline.zone());
        axis.drawLines(page, HEIGHT);
        axis.drawLabels(page);
        timeline.recorded().ifPresent(recorded -> page.empty("path", "class", "steps", "d", steps(recorded)));
        page.empty("path", "class", "limit", "d", "M0 " + y(limit()) + "H" + scale.pixels());
        page.empty("path", "class", "floor", "d", "M0 " + FLOOR + "H" + scale.pixels());
        page.close().close().line();
    }

    private static void label(Markup svg, String text, long tenths) {
        svg.element("text", text, "class", "end", "x", "100%", "y", percent(tenths));
    }

    /** The label has no scale of its own, but is as high as the drawing. */
    private static String percent(long tenths) {
        return TimeScale.px(Math.round(tenths * 100.0 / HEIGHT)) + "%";
    }

    String description() {
        return "Seats in use over time: at most " + inUse.peak() + " at once, of "
                + Words.count(timeline.seats(), "seat");
    }

    /** An area of half-pixel columns, each as high as the most in its time, so that no short peak is lost. */
    private String steps(Interval recorded) {
        int[] columns = columns();
        StringBuilder path = new StringBuilder();
        path.append('M')
                .append(TimeScale.px(scale.x(recorded.from())))
                .append(' ')
                .append(FLOOR);
        int before = 0;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != before) {
                path.append('H')
                        .append(TimeScale.px((long) i * COLUMN))
                        .append('V')
                        .append(y(level(columns[i])));
                before = columns[i];
            }
        }
        return path.append('H')
                .append(TimeScale.px(scale.x(recorded.until())))
                .append('V')
                .append(FLOOR)
                .append('z')
                .toString();
    }

    private int[] columns() {
        int[] columns = new int[scale.pixels() * 10 / COLUMN];
        Instant from = scale.span().from();
        int count = 0;
        for (Map.Entry<Instant, Integer> change : inUse.since().entrySet()) {
            raise(columns, from, change.getKey(), count);
            from = change.getKey();
            count = change.getValue();
        }
        raise(columns, from, scale.span().until(), count);
        return columns;
    }

    private void raise(int[] columns, Instant from, Instant until, int count) {
        if (!from.isBefore(until)) {
            return;
        }
        int first = (int) Math.min(scale.x(from) / COLUMN, columns.length - 1);
        int end = (int) Math.max(first + 1, (scale.x(until) + COLUMN - 1) / COLUMN);
        for (int i = first; i < Math.min(end, columns.length); i++) {
            columns[i] = Math.max(columns[i], count);
        }
    }

    private long limit() {
        return level(timeline.seats());
    }

    /** How far down a count lies, in tenths of a pixel. */
    private long level(int count) {
        return FLOOR * 10L - Math.round(STEPS * 10.0 * count / top);
    }

    private static String y(long tenths) {
        return TimeScale.px(tenths);
    }
}
