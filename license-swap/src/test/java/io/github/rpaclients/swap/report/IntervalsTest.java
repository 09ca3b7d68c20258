package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalsTest {
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void unitesWhatOverlapsOrTouches() {
        assertThat(of(6, 8, 0, 2, 2, 3, 7, 9, 1, 2)).hasToString(of(0, 3, 6, 9).toString());
        assertThat(of(0, 9, 1, 2)).hasToString(of(0, 9).toString());
    }

    @Test
    void sharesWhatBothContain() {
        assertThat(of(0, 4, 6, 9).and(of(3, 7, 8, 12)))
                .hasToString(of(3, 4, 6, 7, 8, 9).toString());
        assertThat(of(0, 4).and(of(4, 8)).size()).isZero();
    }

    @Test
    void leavesOutWhatTheOtherContains() {
        assertThat(of(0, 10).without(of(2, 3, 5, 6)))
                .hasToString(of(0, 2, 3, 5, 6, 10).toString());
        assertThat(of(0, 2, 4, 6, 8, 9).without(of(1, 5)))
                .hasToString(of(0, 1, 5, 6, 8, 9).toString());
        assertThat(of(0, 2, 4, 6).without(of(0, 6)).size()).isZero();
    }

    @Test
    void containsItsStartsAndNotItsEnds() {
        Intervals intervals = of(1, 2, 4, 5);

        assertThat(List.of(0, 1, 2, 3, 4, 5))
                .map(hour -> intervals.contains(at(hour)))
                .containsExactly(false, true, false, false, true, false);
    }

    @Test
    void findsTheNextBeginning() {
        Intervals intervals = of(1, 2, 4, 5);

        assertThat(intervals.beginningAfter(at(0))).contains(at(1));
        assertThat(intervals.beginningAfter(at(1))).contains(at(4));
        assertThat(intervals.beginningAfter(at(4))).isEmpty();
    }

    @Test
    void addsUpItsLengths() {
        assertThat(of(0, 2, 1, 3, 5, 6).total()).isEqualTo(Duration.ofHours(4));
    }

    /** Hours from and until, in turn. */
    private static Intervals of(int... hours) {
        List<Interval> parts = new ArrayList<>();
        for (int i = 0; i < hours.length; i += 2) {
            parts.add(Interval.of(at(hours[i]), at(hours[i + 1])));
        }
        return Intervals.union(parts);
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
