package io.github.rpaclients.swap.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whether the people of a pool find a seat when their work begins, all year round. */
@EnabledIfSystemProperty(named = "year", matches = "true", disabledReason = "takes minutes: -Dyear=true")
class YearTest {
    private static final Path PAGE = Path.of("..", "docs", "license-swap", "year.md");
    private static final long SEED = 2025;

    @Test
    void givesEverybodyASeatInTimeAsLongAsThereAreSeats() throws IOException {
        Roster roster = Workforce.roster(SEED);
        Mishaps some = Mishaps.some();

        Figures well = new PoolYear(roster, Mishaps.none()).live();
        Figures badly = new PoolYear(roster, some).live();

        assertThat(badly.shifts()).isEqualTo(well.shifts()).isGreaterThan(30_000);
        assertThat(well.servedShare()).isGreaterThan(0.9);
        assertThat(badly.servedShare()).isBetween(well.servedShare() - 0.02, well.servedShare() + 0.002);
        String page = page(well, badly, some);
        if (Boolean.getBoolean("year.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("the figures of %s; write them anew with -Dyear.update=true if the change is meant", PAGE)
                .isEqualTo(page);
    }

    private static String page(Figures well, Figures badly, Mishaps some) {
        return String.join(
                "\n",
                "# A year of a pool",
                "",
                Workforce.PEOPLE + " people in five time zones share " + PoolYear.SEATS + " seats for a year. Most work"
                        + " by day, some by night, some part of the week;",
                "all have days off and extra shifts. The seat is to be there 15 minutes before each shift, and nobody",
                "whose shift has begun loses it before it ends. `YearTest` lets the engine run whenever somebody needs a seat, and writes",
                "this page with `-Dyear.update=true`.",
                "",
                "In the second column some people are still at work when their seat is to go, and some moves fail; it",
                "is tried again five minutes later.",
                "",
                "| | All goes well | Things go wrong |",
                "|---|---:|---:|",
                row("Shifts", well.shiftsText(), badly.shiftsText()),
                row("With a seat at the start", well.servedText(), badly.servedText()),
                row("Most people who needed a seat at once", well.mostNeedsText(), badly.mostNeedsText()),
                row("Moves", well.movesText(), badly.movesText()),
                row("Moves a day", well.movesPerDayText(), badly.movesPerDayText()),
                row("Moves of the busiest day (UTC)", well.busiestDayText(), badly.busiestDayText()),
                row("Share of the seats' time with somebody who needs one", well.usedText(), badly.usedText()),
                row("Givers who were still at work", "0", String.valueOf(some.busyGivers())),
                row("Moves that failed", "0", String.valueOf(some.failedMoves())),
                "",
                "Whoever has no seat at the start comes when as many others need one as there are seats, or when something",
                "went wrong. The test says so if it is ever otherwise.",
                "");
    }

    private static String row(String what, String well, String badly) {
        return "| " + what + " | " + well + " | " + badly + " |";
    }
}
