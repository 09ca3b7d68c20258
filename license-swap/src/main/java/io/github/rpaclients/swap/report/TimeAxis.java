package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two rows of labels and the lines below them: the finer row where ticks are, the coarser one says of which day or month. */
final class TimeAxis {
    /** How high the rows of labels are, in pixels. */
    static final int HEIGHT = 36;

    private static final int TICK = 16;
    private static final int COARSE_BASELINE = 13;
    private static final int FINE_BASELINE = 29;
    private static final int PADDING = 4;
    private static final double DAY_LINES_FROM = 12;

    private final TimeScale scale;
    private final ZoneId zone;
    private final TickUnit unit;
    private final List<ZonedDateTime> fine;
    private final List<ZonedDateTime> coarse;

    TimeAxis(TimeScale scale, ZoneId zone) {
        this.scale = scale;
        this.zone = zone;
        this.unit = unit(scale);
        this.fine = unit.ticks(scale.span(), zone);
        this.coarse = unit.above().ticks(scale.span(), zone);
    }

    /** The finest unit of which the shortest label has room. */
    private static TickUnit unit(TimeScale scale) {
        for (TickUnit unit : TickUnit.values()) {
            List<String> labels = unit.fineLabels(ZonedDateTime.parse("2026-09-30T00:00:00Z"));
            if (Glyphs.small(labels.get(labels.size() - 1)) + 2 * PADDING <= scale.width(unit.shortest())) {
                return unit;
            }
        }
        return TickUnit.YEAR;
    }

    /** Lines over the whole height of a drawing that has the labels at its top. */
    void drawLines(Markup svg, int height) {
        drawLines(svg, HEIGHT, height);
    }

    /**
     * Lines in a drawing.
     *
     * @param labels how much of it is for the labels, from its top
     */
    void drawLines(Markup svg, int labels, int height) {
        if (unit.compareTo(TickUnit.DAY) > 0 && scale.width(Duration.ofDays(1)) >= DAY_LINES_FROM && labels < height) {
            lines(svg, "faint", TickUnit.DAY.ticks(scale.span(), zone), labels, height);
        }
        lines(svg, "tick", fine, Math.max(0, labels - TICK), height);
        lines(svg, "day", coarse, 0, height);
    }

    private void lines(Markup svg, String look, List<ZonedDateTime> at, int top, int bottom) {
        StringBuilder path = new StringBuilder();
        for (ZonedDateTime tick : at) {
            path.append('M')
                    .append(TimeScale.px(scale.x(tick.toInstant())))
                    .append(' ')
                    .append(top);
            path.append('V').append(bottom);
        }
        if (path.length() > 0) {
            svg.empty("path", "class", look, "d", path.toString());
        }
    }

    void drawLabels(Markup svg) {
        ZonedDateTime start = scale.span().from().atZone(zone);
        List<ZonedDateTime> coarseOnes = new ArrayList<>(coarse);
        if (coarse.isEmpty() || coarse.get(0).toInstant().isAfter(start.toInstant())) {
            coarseOnes.add(0, start);
        }
        if (unit != TickUnit.YEAR) {
            labels(svg, "coarse", unit.above()::coarseLabels, coarseOnes, COARSE_BASELINE);
        }
        labels(svg, "fine", unit::fineLabels, fine, FINE_BASELINE);
    }

    private void labels(
            Markup svg,
            String look,
            Function<ZonedDateTime, List<String>> texts,
            List<ZonedDateTime> ticks,
            int baseline) {
        svg.open("g", "class", look);
        for (int i = 0; i < ticks.size(); i++) {
            long x = scale.x(ticks.get(i).toInstant());
            long end = i + 1 < ticks.size() ? scale.x(ticks.get(i + 1).toInstant()) : scale.tenths();
            longest(texts.apply(ticks.get(i)), end - x)
                    .ifPresent(text -> svg.element(
                            "text", text, "x", TimeScale.px(x + PADDING * 10), "y", Integer.toString(baseline)));
        }
        svg.close();
    }

    /** The longest one that has room. */
    private static Optional<String> longest(List<String> texts, long room) {
        return texts.stream()
                .filter(text -> (Glyphs.small(text) + PADDING) * 10 <= room)
                .findFirst();
    }
}
