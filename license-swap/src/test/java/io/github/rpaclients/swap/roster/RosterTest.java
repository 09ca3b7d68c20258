package io.github.rpaclients.swap.roster;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.swap.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who needs a seat when, rule by rule. */
class RosterTest {
    private static final String POOL = "developers";
    private static final Person ADA = Person.of("ada@acme.example");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(MONDAY, FRIDAY);
    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);

    @Test
    void needsTheSeatFromTheLeadTimeUntilTheEnd() {
        Roster roster = Roster.of(List.of(ada().works(WEEKDAYS, Span.parse("09:00-17:30"))
                .lead(Duration.ofMinutes(30))
                .priority(10)
                .build()));

        assertThat(roster.needs(berlin("2026-06-01T08:29"), POOL)).isEmpty();
        assertThat(roster.needs(berlin("2026-06-01T08:30"), POOL))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.person()).isEqualTo(ADA);
                    assertThat(need.priority()).isEqualTo(10);
                    assertThat(need.from()).isEqualTo(berlin("2026-06-01T08:30"));
                    assertThat(need.shift().start()).isEqualTo(berlin("2026-06-01T09:00"));
                    assertThat(need.until()).isEqualTo(berlin("2026-06-01T17:30"));
                });
        assertThat(roster.needs(berlin("2026-06-01T17:29"), POOL)).hasSize(1);
        assertThat(roster.needs(berlin("2026-06-01T17:30"), POOL)).isEmpty();
    }

    @Test
    void hasTheSeatAQuarterOfAnHourEarlyUnlessToldOtherwise() {
        Roster roster = Roster.of(
                List.of(ada().works(WEEKDAYS, Span.parse("09:00-17:30")).build()));

        assertThat(next(roster, "2026-06-01T00:00").from()).isEqualTo(berlin("2026-06-01T08:45"));
    }

    @Test
    void joinsShiftsThatOverlapOrTouchOrLieWithinTheLeadTime() {
        Roster overlapping = roster("09:00-12:00", "11:00-17:00");
        Roster touching = roster("09:00-12:00", "12:00-17:00");
        Roster close = roster("09:00-12:00", "12:15-17:00");
        Roster apart = roster("09:00-12:00", "12:16-17:00");

        for (Roster roster : List.of(overlapping, touching, close)) {
            assertThat(next(roster, "2026-06-01T00:00").shift())
                    .isEqualTo(shift("2026-06-01T09:00", "2026-06-01T17:00"));
        }
        assertThat(next(apart, "2026-06-01T00:00").shift()).isEqualTo(shift("2026-06-01T09:00", "2026-06-01T12:00"));
        assertThat(next(apart, "2026-06-01T12:00").from()).isEqualTo(berlin("2026-06-01T12:01"));
    }

    @Test
    void namesTheWholeOfWorkOverMidnightFromTheInstantAtWhichTwoShiftsTouch() {
        Roster roster = Roster.of(List.of(ada().works(WEEKDAYS, Span.parse("00:00-24:00"))
                .lead(Duration.ZERO)
                .build()));

        assertThat(next(roster, "2026-06-03T00:00").shift()).isEqualTo(shift("2026-06-01T00:00", "2026-06-06T00:00"));
    }

    @Test
    void worksTheNightShiftOfTheEveningBeforeADateOffToItsEnd() {
        Roster roster = Roster.of(List.of(ada().works(ALL_DAYS, Span.parse("22:00-06:00"))
                .off(LocalDate.of(2026, 12, 24))
                .build()));

        assertThat(shifts(roster, "2026-12-23T12:00", "2026-12-26T12:00"))
                .containsExactly(
                        shift("2026-12-23T22:00", "2026-12-24T06:00"), shift("2026-12-25T22:00", "2026-12-26T06:00"));
    }

    @Test
    void worksAnExtraShiftOnADateOffAndOnAFreeDay() {
        Roster roster = Roster.of(List.of(ada().works(WEEKDAYS, Span.parse("09:00-17:00"))
                .off(LocalDate.of(2026, 12, 24))
                .extra(LocalDate.of(2026, 12, 24), Span.parse("10:00-12:00"))
                .extra(LocalDate.of(2026, 12, 26), Span.parse("20:00-02:00"))
                .build()));

        assertThat(shifts(roster, "2026-12-24T00:00", "2026-12-28T00:00"))
                .containsExactly(
                        shift("2026-12-24T10:00", "2026-12-24T12:00"),
                        shift("2026-12-25T09:00", "2026-12-25T17:00"),
                        shift("2026-12-26T20:00", "2026-12-27T02:00"));
    }

    @Test
    void countsADateOffForAllEntriesOfThePerson() {
        Roster roster = Roster.of(List.of(
                ada().works(WEEKDAYS, Span.parse("09:00-12:00"))
                        .pools(Set.of(POOL))
                        .build(),
                ada().works(WEEKDAYS, Span.parse("13:00-17:00"))
                        .pools(Set.of("testers"))
                        .off(LocalDate.of(2026, 6, 1))
                        .build()));

        assertThat(next(roster, "2026-06-01T00:00").shift()).isEqualTo(shift("2026-06-02T09:00", "2026-06-02T12:00"));
    }

    @Test
    void startsAtTheJumpWhenTheClockSkipsTheStart() {
        Roster roster = roster("02:30-05:00");

        assertThat(next(roster, "2026-03-29T00:00").shift())
                .isEqualTo(
                        new Shift(ADA, Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T03:00:00Z")));
    }

    @Test
    void endsAtTheJumpWhenTheClockSkipsTheEnd() {
        Roster roster = roster("22:00-02:30");

        assertThat(next(roster, "2026-03-28T12:00").shift())
                .isEqualTo(
                        new Shift(ADA, Instant.parse("2026-03-28T21:00:00Z"), Instant.parse("2026-03-29T01:00:00Z")));
    }

    @Test
    void leavesOutAShiftThatTheClockSkips() {
        Roster roster = roster("02:10-02:50");

        assertThat(shifts(roster, "2026-03-28T12:00", "2026-03-30T12:00"))
                .containsExactly(shift("2026-03-30T02:10", "2026-03-30T02:50"));
    }

    @Test
    void startsTheFirstAndEndsTheLastTimeTheClockShowsTheHour() {
        assertThat(next(roster("02:30-05:00"), "2026-10-25T00:00").shift().start())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(next(roster("22:00-02:30"), "2026-10-24T12:00").until())
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void keepsTheHoursOfTheClockWhenItsOffsetChanges() {
        Roster roster = roster("22:00-06:00");

        assertThat(length(next(roster, "2026-03-28T12:00"))).isEqualTo(Duration.ofHours(7));
        assertThat(length(next(roster, "2026-03-29T12:00"))).isEqualTo(Duration.ofHours(8));
        assertThat(length(next(roster, "2026-10-24T12:00"))).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void leavesOutADateThatAZoneSkipped() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        Roster roster = Roster.of(List.of(RosterEntry.builder(ADA, apia)
                .works(ALL_DAYS, Span.parse("09:00-17:00"))
                .build()));

        List<String> days =
                roster
                        .shifts(POOL, Instant.parse("2011-12-29T00:00:00Z"), Instant.parse("2011-12-31T12:00:00Z"))
                        .stream()
                        .map(shift -> shift.start().atZone(apia).toLocalDate().toString())
                        .collect(Collectors.toList());

        assertThat(days).containsExactly("2011-12-28", "2011-12-29", "2011-12-31");
    }

    @Test
    void ordersByPriorityThenByTheStartThenByName() {
        Roster roster = Roster.of(List.of(
                ada().works(WEEKDAYS, Span.parse("08:00-17:00")).build(),
                entry("zoe").works(WEEKDAYS, Span.parse("09:00-17:00")).build(),
                entry("kay").works(WEEKDAYS, Span.parse("09:00-17:00")).build(),
                entry("joan")
                        .works(WEEKDAYS, Span.parse("10:00-17:00"))
                        .priority(1)
                        .build()));

        assertThat(roster.needs(berlin("2026-06-01T12:00"), POOL))
                .extracting(need -> need.person().name())
                .containsExactly("joan", ADA.name(), "kay", "zoe");
    }

    @Test
    void givesAJoinedNeedTheBestPriorityOfItsShifts() {
        Roster roster = Roster.of(List.of(
                ada().works(WEEKDAYS, Span.parse("09:00-12:00")).priority(50).build(),
                ada().works(WEEKDAYS, Span.parse("11:00-17:00")).priority(5).build()));

        assertThat(next(roster, "2026-06-01T00:00").priority()).isEqualTo(5);
    }

    @Test
    void keepsPoolsApartAndCountsPeopleWithoutPoolsInAll() {
        Roster roster = Roster.of(List.of(
                ada().works(WEEKDAYS, Span.parse("09:00-17:00"))
                        .pools(Set.of(POOL, "testers"))
                        .build(),
                entry("kay").works(WEEKDAYS, Span.parse("09:00-17:00")).build()));
        Person kay = Person.of("KAY");

        assertThat(roster.pools()).containsExactlyInAnyOrder(POOL, "testers");
        assertThat(roster.people(POOL)).containsExactly(ADA, kay);
        assertThat(roster.people("testers")).containsExactly(ADA, kay);
        assertThat(roster.people("others")).containsExactly(kay);
        assertThat(roster.needs(berlin("2026-06-01T12:00"), "others")).hasSize(1);
        assertThat(roster.nextNeed(ADA, "others", berlin("2026-06-01T12:00"))).isEmpty();
    }

    @Test
    void addsUpTheWeeklyWorkOfAPoolWithThatOfPeopleWhoAreInAll() {
        Roster roster = Roster.of(List.of(
                ada().works(WEEKDAYS, Span.parse("09:00-17:00"))
                        .pools(Set.of(POOL))
                        .build(),
                ada().works(EnumSet.of(SATURDAY), Span.parse("09:00-10:00")).build(),
                entry("kay").works(WEEKDAYS, Span.parse("09:00-12:00")).build(),
                entry("cy")
                        .works(WEEKDAYS, Span.parse("09:00-11:00"))
                        .pools(Set.of("testers"))
                        .build()));

        assertThat(roster.weeklyWork(POOL)).isEqualTo(Duration.ofHours(40 + 1 + 15));
        assertThat(roster.weeklyWork("testers")).isEqualTo(Duration.ofHours(1 + 15 + 10));
        assertThat(roster.weeklyWork("others")).isEqualTo(Duration.ofHours(1 + 15));
        assertThat(roster.people(POOL)).containsExactly(ADA, Person.of("kay"));
        assertThat(roster.people("testers")).containsExactly(ADA, Person.of("kay"), Person.of("cy"));
    }

    @Test
    void namesTheInstantsAtWhichNeedsChange() {
        Roster roster = Roster.of(List.of(
                ada().works(WEEKDAYS, Span.parse("09:00-17:00")).build(),
                entry("kay").works(WEEKDAYS, Span.parse("10:00-19:00")).build()));

        assertThat(roster.nextChange(berlin("2026-06-01T08:44"), POOL)).contains(berlin("2026-06-01T08:45"));
        assertThat(roster.nextChange(berlin("2026-06-01T08:45"), POOL)).contains(berlin("2026-06-01T09:45"));
        assertThat(roster.nextChange(berlin("2026-06-01T09:45"), POOL)).contains(berlin("2026-06-01T17:00"));
        assertThat(roster.nextChange(berlin("2026-06-05T19:00"), POOL)).contains(berlin("2026-06-08T08:45"));
    }

    @Test
    void answersTheSameWhateverWasAskedBefore() {
        Roster roster = roster("09:00-17:00");
        Need monday = next(roster, "2026-06-01T12:00");

        next(roster, "2026-06-20T12:00");

        assertThat(next(roster, "2026-06-01T12:00")).isEqualTo(monday);
        assertThat(roster.needs(berlin("2026-06-01T12:00"), POOL)).containsExactly(monday);
        assertThat(roster.needs(berlin("2026-05-31T18:00"), POOL)).isEmpty();
    }

    @Test
    void neverChangesWhereSomebodyAlwaysWorks() {
        Roster roster = Roster.of(
                List.of(ada().works(ALL_DAYS, Span.parse("00:00-24:00")).build()));

        Need need = next(roster, "2026-06-01T12:00");

        assertThat(need.from()).isEqualTo(Need.ALWAYS);
        assertThat(need.until()).isEqualTo(Need.FOREVER);
        assertThat(roster.nextChange(berlin("2026-06-01T12:00"), POOL)).isEmpty();
        assertThat(shifts(roster, "2026-06-01T12:00", "2027-06-01T12:00")).containsExactly(need.shift());
    }

    @Test
    void findsTheOneDateOffOfSomebodyWhoAlwaysWorksYearsAhead() {
        Roster roster = Roster.of(List.of(ada().works(ALL_DAYS, Span.parse("00:00-24:00"))
                .lead(Duration.ZERO)
                .off(LocalDate.of(2031, 1, 1))
                .build()));

        assertThat(roster.nextChange(berlin("2026-06-01T12:00"), POOL)).contains(berlin("2031-01-01T00:00"));
        assertThat(next(roster, "2031-01-01T00:00").from()).isEqualTo(berlin("2031-01-02T00:00"));
        assertThat(next(roster, "2031-01-01T00:00").until()).isEqualTo(Need.FOREVER);
    }

    @Test
    void findsAnExtraShiftYearsAheadAndNothingAfterIt() {
        Roster roster = Roster.of(List.of(
                ada().extra(LocalDate.of(2033, 5, 4), Span.parse("09:00-10:00")).build()));

        assertThat(next(roster, "2026-06-01T12:00").shift()).isEqualTo(shift("2033-05-04T09:00", "2033-05-04T10:00"));
        assertThat(roster.nextNeed(ADA, POOL, berlin("2033-05-04T10:00"))).isEmpty();
        assertThat(roster.nextChange(berlin("2033-05-04T10:00"), POOL)).isEmpty();
    }

    @Test
    void findsTheShiftWhoseSeatMustBeThereFirst() {
        Roster roster = Roster.of(List.of(
                ada().works(Set.of(SUNDAY), Span.parse("06:00-07:00"))
                        .lead(Duration.ofHours(24))
                        .build(),
                ada().works(Set.of(SATURDAY), Span.parse("23:00-23:30"))
                        .lead(Duration.ZERO)
                        .build()));

        Need need = next(roster, "2026-06-05T12:00");

        assertThat(need.from()).isEqualTo(berlin("2026-06-06T06:00"));
        assertThat(need.shift()).isEqualTo(shift("2026-06-06T23:00", "2026-06-07T07:00"));
    }

    @Test
    void listsShiftsOfWhichAPartLiesInTheTime() {
        Roster roster = roster("09:00-17:00");

        assertThat(shifts(roster, "2026-06-01T16:59", "2026-06-02T09:01"))
                .containsExactly(
                        shift("2026-06-01T09:00", "2026-06-01T17:00"), shift("2026-06-02T09:00", "2026-06-02T17:00"));
        assertThat(shifts(roster, "2026-06-01T17:00", "2026-06-02T09:00")).isEmpty();
    }

    @Test
    void refusesOnePersonInTwoZones() {
        List<RosterEntry> entries = List.of(
                ada().build(), RosterEntry.builder(ADA, ZoneId.of("Asia/Tokyo")).build());

        assertThatThrownBy(() -> Roster.of(entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ada@acme.example is in Europe/Berlin and in Asia/Tokyo; write one time zone for each person");
    }

    @Test
    void refusesLeadPriorityAndDatesThatMakeNoSense() {
        RosterEntry.Builder entry = ada();

        assertThatThrownBy(() -> entry.lead(Duration.ofHours(25))).hasMessageContaining("at most one day");
        assertThatThrownBy(() -> entry.lead(Duration.ofMinutes(-1))).hasMessageContaining("makes no sense");
        assertThatThrownBy(() -> entry.lead(Duration.ofSeconds(90))).hasMessageContaining("whole minutes");
        assertThatThrownBy(() -> entry.priority(-1)).hasMessageContaining("0 to 9999");
        assertThatThrownBy(() -> entry.off(LocalDate.of(20260, 1, 1))).hasMessageContaining("2000 to 2199");
        assertThatThrownBy(() -> entry.extra(LocalDate.of(1999, 1, 1), Span.parse("09:00-10:00")))
                .hasMessageContaining("2000 to 2199");
    }

    @Test
    void refusesInstantsThatNoRosterReaches() {
        Roster roster = roster("09:00-17:00");

        assertThatThrownBy(() -> roster.needs(Instant.MAX, POOL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roster.nextChange(Instant.MIN, POOL)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Roster roster(String... spans) {
        Span[] parsed = List.of(spans).stream().map(Span::parse).toArray(Span[]::new);
        return Roster.of(List.of(ada().works(ALL_DAYS, parsed).build()));
    }

    private static RosterEntry.Builder ada() {
        return RosterEntry.builder(ADA, BERLIN);
    }

    private static RosterEntry.Builder entry(String person) {
        return RosterEntry.builder(Person.of(person), BERLIN);
    }

    private static Need next(Roster roster, String after) {
        return roster.nextNeed(ADA, POOL, berlin(after)).orElseThrow();
    }

    private static List<Shift> shifts(Roster roster, String from, String to) {
        return roster.shifts(POOL, berlin(from), berlin(to));
    }

    private static Shift shift(String start, String end) {
        return new Shift(ADA, berlin(start), berlin(end));
    }

    private static Duration length(Need need) {
        return Duration.between(need.shift().start(), need.shift().end());
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
