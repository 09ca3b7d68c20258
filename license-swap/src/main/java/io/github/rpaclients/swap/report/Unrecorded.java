package io.github.rpaclients.swap.report;

import java.util.List;
import java.util.Optional;

/** The time of which nobody knows who had a seat: a hatched area in the drawings, and a sentence. */
final class Unrecorded {
    /** What a hatched area is filled with, by the name of its pattern. */
    static final String HATCH = "url(#hatch)";

    private static final String REST =
            ": who had a seat then is not known, so no figure counts that time. Only what was needed is drawn.";

    private final SeatTimeline timeline;
    private final Intervals times;

    Unrecorded(SeatTimeline timeline) {
        this.timeline = timeline;
        this.times = Intervals.union(List.of(timeline.span()))
                .without(timeline.recorded().map(List::of).map(Intervals::union).orElse(Intervals.NONE));
    }

    boolean isEmpty() {
        return times.size() == 0;
    }

    /** In a drawing at a scale, from above to below. Pixels. */
    void draw(Markup svg, TimeScale scale, int top, int bottom) {
        for (Interval time : times) {
            long left = scale.x(time.from());
            long width = scale.x(time.until()) - left;
            svg.empty(
                    "path",
                    "class",
                    "unknown",
                    "fill",
                    HATCH,
                    "d",
                    "M" + TimeScale.px(left) + " " + top + "h" + TimeScale.px(width) + "V" + bottom + "h"
                            + TimeScale.px(-width) + "z");
        }
    }

    /** A sentence about what is missing, if anything is. */
    void write(Markup page) {
        if (!isEmpty()) {
            page.element("p", "No record " + when() + REST, "class", "remark").line();
        }
    }

    private String when() {
        Optional<Interval> recorded = timeline.recorded();
        if (recorded.isEmpty()) {
            return "of this time";
        }
        String begin = "before " + Words.time(recorded.get().from(), timeline.zone());
        String end = "after " + Words.time(recorded.get().until(), timeline.zone());
        if (!recorded.get().from().isAfter(timeline.span().from())) {
            return end;
        }
        return recorded.get().until().isBefore(timeline.span().until()) ? begin + " and " + end : begin;
    }
}
