package io.github.rpaclients.swap.report;

import java.time.ZoneId;

/** Bars of one kind in a row, at least a pixel wide. Those with less than half a pixel between them are one. */
final class Bars {
    private static final long LEAST_WIDTH = 10;
    private static final long LEAST_GAP = 5;

    private final Look look;
    private final TimeScale scale;
    private final ZoneId zone;
    private final boolean titled;

    /** @param titled whether each bar says what it is when the pointer rests on it; takes ten times the room */
    Bars(Look look, TimeScale scale, ZoneId zone, boolean titled) {
        this.look = look;
        this.scale = scale;
        this.zone = zone;
        this.titled = titled;
    }

    void draw(Markup svg, Intervals times, int top) {
        StringBuilder path = new StringBuilder();
        long pen = 0;
        Interval bar = null;
        for (Interval next : times) {
            if (bar != null && left(next) - right(bar) < LEAST_GAP) {
                bar = Interval.of(bar.from(), next.until());
                continue;
            }
            if (bar != null) {
                pen = add(svg, path, bar, pen, top);
            }
            bar = next;
        }
        if (bar != null) {
            add(svg, path, bar, pen, top);
        }
        if (path.length() > 0) {
            svg.empty("path", "class", look.styleClass(), "d", path.toString());
        }
    }

    /** Draws from where the pen is, and says where it is then. */
    private long add(Markup svg, StringBuilder path, Interval bar, long pen, int top) {
        boolean first = path.length() == 0;
        long x = left(bar);
        path.append(first ? "M" : "m").append(TimeScale.px(first ? x : x - pen)).append(' ');
        path.append(first ? top + look.top() : 0);
        pen = x + look.stroke(path, right(bar) - x);
        if (titled) {
            svg.open("path", "class", look.styleClass(), "d", path.toString());
            svg.element("title", look.word() + " " + Words.span(bar, zone)).close();
            path.setLength(0);
        }
        return pen;
    }

    private long left(Interval bar) {
        return Math.min(scale.x(bar.from()), scale.tenths() - LEAST_WIDTH);
    }

    private long right(Interval bar) {
        return Math.max(scale.x(bar.until()), left(bar) + LEAST_WIDTH);
    }

    /** How a bar looks and where it lies in its row. Heights in pixels. */
    enum Look {
        PLANNED("planned", "needed", 4, 16) {
            @Override
            long stroke(StringBuilder path, long width) {
                String across = TimeScale.px(width);
                path.append('h').append(across).append('v').append(height());
                path.append("h-").append(across).append('z');
                return 0;
            }
        },
        USED("used", "needed and held", 12, 10),
        UNUSED("unused", "held, not needed", 12, 6),
        MISSED("missed", "needed, not held", 12, 16);

        private final String styleClass;
        private final String word;
        private final int top;
        private final int height;

        Look(String styleClass, String word, int top, int height) {
            this.styleClass = styleClass;
            this.word = word;
            this.top = top;
            this.height = height;
        }

        String styleClass() {
            return styleClass;
        }

        String word() {
            return word;
        }

        int top() {
            return top;
        }

        int height() {
            return height;
        }

        /** A line as thick as the bar is high. Says how far the pen moved. */
        long stroke(StringBuilder path, long width) {
            path.append('h').append(TimeScale.px(width));
            return width;
        }
    }
}
