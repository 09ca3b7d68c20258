package io.github.rpaclients.swap.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is counted in a year. */
final class Figures {
    private static final int DAYS = 365;

    private final Map<LocalDate, Integer> movesOfDay = new TreeMap<>();
    private int shifts;
    private int served;
    private int mostNeeds;
    private int moves;
    private Duration used = Duration.ZERO;

    void shift(boolean hasSeat) {
        shifts++;
        served += hasSeat ? 1 : 0;
    }

    void needs(int people) {
        mostNeeds = Math.max(mostNeeds, people);
    }

    void move(Instant at) {
        moves++;
        movesOfDay.merge(at.atOffset(ZoneOffset.UTC).toLocalDate(), 1, Integer::sum);
    }

    void used(int seats, Duration time) {
        used = used.plus(time.multipliedBy(seats));
    }

    int shifts() {
        return shifts;
    }

    double servedShare() {
        return (double) served / shifts;
    }

    String shiftsText() {
        return String.valueOf(shifts);
    }

    String servedText() {
        return percent(servedShare());
    }

    String mostNeedsText() {
        return String.valueOf(mostNeeds);
    }

    String movesText() {
        return String.valueOf(moves);
    }

    String movesPerDayText() {
        return String.format(Locale.ROOT, "%.1f", (double) moves / DAYS);
    }

    String busiestDayText() {
        return String.valueOf(Collections.max(movesOfDay.values()));
    }

    String usedText() {
        return percent((double) used.toMinutes() / Duration.ofDays(DAYS).toMinutes() / PoolYear.SEATS);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
