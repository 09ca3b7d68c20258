package io.github.rpaclients.swap.journal;

import static io.github.rpaclients.swap.journal.Sample.ADA;
import static io.github.rpaclients.swap.journal.Sample.GRACE;
import static io.github.rpaclients.swap.journal.Sample.KEN;
import static io.github.rpaclients.swap.journal.Sample.NOON;
import static io.github.rpaclients.swap.journal.Sample.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JournalViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<JournalEntry> entries = new ArrayList<>();
    private Instant now = NOON;

    @Test
    void tellsARunFromStartToEnd() {
        entries.add(Sample.started());
        move("1", GRACE, ADA, SwapOutcome.DONE);
        entries.add(Sample.ended());

        assertThat(view().runs()).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(RUN);
            assertThat(run.started()).contains(Sample.started());
            assertThat(run.ended()).contains(Sample.ended());
            assertThat(run.moves()).extracting(MoveView::id).containsExactly(MoveId.of("1"));
        });
        assertThat(view().unfinishedRuns()).isEmpty();
        assertThat(openMoves()).isEmpty();
    }

    @Test
    void tellsWhatACrashLeftOpen() {
        entries.add(Sample.started());
        move("1", GRACE, ADA, SwapOutcome.DONE);
        plan("2", KEN, GRACE);
        WriteIntended release = intend("2", WriteKind.RELEASE, KEN);
        entries.add(WriteEnded.of(now, release, "done"));
        intend("2", WriteKind.GRANT, GRACE);

        assertThat(view().unfinishedRuns()).extracting(RunView::id).containsExactly(RUN);
        assertThat(openMoves()).singleElement().satisfies(move -> {
            assertThat(move.id()).isEqualTo(MoveId.of("2"));
            assertThat(move.plan())
                    .hasValueSatisfying(plan ->
                            assertThat(plan.from().orElseThrow().state()).isEqualTo("[\"RPADEVNU\"]"));
            assertThat(move.grantBegun()).isTrue();
            assertThat(move.writes())
                    .extracting(write -> write.ended().map(WriteEnded::outcome))
                    .containsExactly(Optional.of("done"), Optional.empty());
        });
    }

    @Test
    void knowsThatNothingWasTriedYet() {
        plan("1", GRACE, ADA);

        assertThat(openMoves()).singleElement().satisfies(move -> {
            assertThat(move.grantBegun()).isFalse();
            assertThat(move.mayHaveMoved()).isFalse();
        });
    }

    @Test
    void takesTheLastPlanBeforeTheFirstWrite() {
        plan("1", KEN, ADA);
        plan("1", GRACE, ADA);
        intend("1", WriteKind.RELEASE, GRACE);
        plan("1", ADA, GRACE);

        assertThat(openMoves())
                .singleElement()
                .satisfies(move -> assertThat(
                                move.plan().orElseThrow().from().orElseThrow().account())
                        .isEqualTo(GRACE));
    }

    @Test
    void holdsAMoveForOpenThatIsWrittenAgainAfterItsEnd() {
        move("1", GRACE, ADA, SwapOutcome.ATTENTION);
        intend("1", WriteKind.RESTORE, GRACE);

        assertThat(openMoves()).extracting(MoveView::id).containsExactly(MoveId.of("1"));
    }

    @Test
    void holdsARunForUnfinishedThatWasResumed() {
        entries.add(Sample.started());
        entries.add(RunResumed.of(NOON.plusSeconds(5), RUN));

        assertThat(view().unfinishedRuns())
                .singleElement()
                .satisfies(run -> assertThat(run.resumed()).containsExactly(NOON.plusSeconds(5)));
    }

    @Test
    void givesAnEndToTheLastWriteOfItsKind() {
        plan("1", GRACE, ADA);
        intend("1", WriteKind.RESTORE, GRACE);
        WriteIntended again = intend("1", WriteKind.RESTORE, GRACE);
        entries.add(WriteEnded.of(now, again, "done"));

        assertThat(openMoves().get(0).writes())
                .extracting(write -> write.ended().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void knowsMovesThatWereNeverPlanned() {
        entries.add(MoveEnded.of(NOON, RUN, MoveId.of("1"), SwapOutcome.SKIPPED, "the run was stopped"));

        assertThat(openMoves()).isEmpty();
        assertThat(view().runs().get(0).moves()).singleElement().satisfies(move -> {
            assertThat(move.plan()).isEmpty();
            assertThat(move.ended().orElseThrow().outcome()).isEqualTo(SwapOutcome.SKIPPED);
        });
    }

    @Test
    void tellsOfAMoveThatWasNotBegunWhatTheRunMeantToDo() {
        entries.add(Sample.started());
        entries.add(MoveEnded.of(NOON, RUN, MoveId.of("2"), SwapOutcome.REFUSED, "the pool is full"));
        entries.add(MoveEnded.of(NOON, RUN, MoveId.of("4"), SwapOutcome.SKIPPED, "no such move was planned"));

        List<MoveView> moves = view().runs().get(0).moves();

        assertThat(moves.get(0).from()).contains(GRACE);
        assertThat(moves.get(0).to()).contains(ADA);
        assertThat(moves.get(0).reason()).contains("ada works");
        assertThat(moves.get(1).from()).isEmpty();
        assertThat(moves.get(1).to()).isEmpty();
        assertThat(moves.get(1).reason()).isEmpty();
    }

    @Test
    void takesThePeopleOfAMoveFromWhatTheyHadRatherThanFromWhatWasMeant() {
        entries.add(Sample.started());
        plan("1", KEN, ADA);

        assertThat(openMoves()).singleElement().satisfies(move -> {
            assertThat(move.from()).contains(KEN);
            assertThat(move.to()).contains(ADA);
            assertThat(move.reason()).contains("ken works\nat night");
        });
    }

    @Test
    void keepsTheMovesOfTwoRunsApart() {
        plan("1", GRACE, ADA);
        entries.add(MoveEnded.of(NOON, RunId.of("run-2"), MoveId.of("1"), SwapOutcome.DONE, ""));

        assertThat(openMoves()).extracting(MoveView::run).containsExactly(RUN);
        assertThat(view().runs()).extracting(RunView::id).containsExactly(RUN, RunId.of("run-2"));
    }

    @Test
    void followsASeatFromOneToTheNext() {
        move("1", GRACE, ADA, SwapOutcome.DONE);
        Instant first = now;
        later(3600);
        move("2", ADA, KEN, SwapOutcome.DONE);

        assertThat(view().tenures())
                .extracting(SeatTenure::toString)
                .containsExactly(
                        GRACE + ": RPADEVNU from before to " + first,
                        ADA + ": RPADEVNU from " + first + " to " + now,
                        KEN + ": RPADEVNU from " + now + " to now");
    }

    @Test
    void followsAFreeSeat() {
        SwapPlan plan = SwapPlan.grant(Sample.SEAT, SeatCount.of(3, 1), Sample.holding(ADA, false));
        entries.add(MovePlanned.of(now, RUN, MoveId.of("1"), plan));
        entries.add(MoveEnded.of(now, RUN, MoveId.of("1"), SwapOutcome.DONE, ""));

        assertThat(view().tenures())
                .extracting(SeatTenure::toString)
                .containsExactly(ADA + ": RPADEVNU from " + now + " to now");
    }

    @Test
    void endsATenureThatSomebodyElseEnded() {
        move("1", GRACE, ADA, SwapOutcome.DONE);
        Instant first = now;
        later(60);
        move("2", KEN, ADA, SwapOutcome.DONE);

        assertThat(view().tenures())
                .extracting(SeatTenure::toString)
                .contains(ADA + ": RPADEVNU from " + first + " to " + now, ADA + ": RPADEVNU from " + now + " to now");
    }

    @Test
    void knowsWhoHadASeatBeforeTheFirstRun() {
        entries.add(Sample.seen(GRACE, KEN));
        move("1", GRACE, ADA, SwapOutcome.DONE);

        assertThat(view().tenures())
                .extracting(SeatTenure::toString)
                .containsExactly(
                        GRACE + ": RPADEVNU from before to " + now,
                        KEN + ": RPADEVNU from before to now",
                        ADA + ": RPADEVNU from " + now + " to now");
        assertThat(view().lastSeen()).contains(Sample.seen(GRACE, KEN));
    }

    @Test
    void learnsWhatOthersGaveAndTook() {
        entries.add(Sample.seen(GRACE));
        later(60);
        entries.add(SeatsSeen.of(now, Sample.SEAT, List.of(KEN)));

        assertThat(view().tenures())
                .extracting(SeatTenure::toString)
                .containsExactly(
                        GRACE + ": RPADEVNU from before to " + now, KEN + ": RPADEVNU from " + now + " to now");
    }

    @Test
    void seesWhoeverHadASeatOfUnknownAgeAsHavingHadItBefore() {
        move("1", GRACE, ADA, SwapOutcome.DONE);
        Instant first = now;
        later(60);
        entries.add(SeatsSeen.of(now, Sample.SEAT, List.of(ADA, KEN)));

        assertThat(view().tenures())
                .extracting(SeatTenure::toString)
                .containsExactly(
                        GRACE + ": RPADEVNU from before to " + first,
                        ADA + ": RPADEVNU from " + first + " to now",
                        KEN + ": RPADEVNU from before to now");
    }

    @Test
    void followsNoSeatThatDidNotMove() {
        move("1", GRACE, ADA, SwapOutcome.COMPENSATED);
        move("2", GRACE, ADA, SwapOutcome.REFUSED);
        move("3", GRACE, ADA, SwapOutcome.ATTENTION);

        assertThat(view().tenures()).isEmpty();
    }

    @Test
    void countsHowOftenAPersonWasGivenASeatOnADay() {
        move("1", GRACE, ADA, SwapOutcome.DONE);
        move("2", ADA, KEN, SwapOutcome.DONE);
        later(86_400);
        move("3", GRACE, ADA, SwapOutcome.DONE);

        assertThat(view().gains(ADA, at(DAY), ZoneOffset.UTC)).isEqualTo(1);
        assertThat(view().gains(KEN, at(DAY), ZoneOffset.UTC)).isEqualTo(1);
        assertThat(view().gains(ADA, at(DAY.plusDays(1)), ZoneOffset.UTC)).isEqualTo(1);
    }

    @Test
    void countsADayWhereItIsThatDay() {
        move("1", GRACE, ADA, SwapOutcome.DONE);

        ZoneId ahead = ZoneId.of("Pacific/Kiritimati");
        assertThat(view().gains(ADA, now, ahead)).isEqualTo(1);
        assertThat(view().gains(ADA, now.plus(Duration.ofHours(11)), ahead)).isEqualTo(1);
        assertThat(view().gains(ADA, now.plus(Duration.ofHours(11)), ZoneOffset.UTC))
                .isEqualTo(1);
        assertThat(view().gains(ADA, now.plus(Duration.ofHours(13)), ahead)).isEqualTo(1);
        assertThat(view().gains(ADA, now.plus(Duration.ofHours(13)), ZoneOffset.UTC))
                .isZero();
    }

    @Test
    void countsWhatMayHaveMovedAndNothingElse() {
        move("1", GRACE, ADA, SwapOutcome.ATTENTION);
        move("2", GRACE, ADA, SwapOutcome.COMPENSATED);
        move("3", GRACE, ADA, SwapOutcome.REFUSED);
        move("4", GRACE, ADA, SwapOutcome.SKIPPED);
        plan("5", GRACE, ADA);
        plan("6", GRACE, ADA);
        intend("6", WriteKind.RELEASE, GRACE);

        assertThat(view().gains(ADA, at(DAY), ZoneOffset.UTC)).isEqualTo(2);
    }

    @Test
    void knowsWhenAPersonWasLastMoved() {
        move("1", GRACE, ADA, SwapOutcome.DONE);
        later(60);
        move("2", ADA, KEN, SwapOutcome.DONE);
        Instant last = now;
        later(60);
        move("3", GRACE, ADA, SwapOutcome.COMPENSATED);

        assertThat(view().lastMove(ADA, Instant.MAX)).contains(last);
        assertThat(view().lastMove(GRACE, Instant.MAX)).contains(NOON);
        assertThat(view().lastMove(Account.of("10", "x"), Instant.MAX)).isEmpty();
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        JournalEntry newer = Entries.read("{\"kind\":\"RunPaused\",\"at\":\"2026-03-02T12:00:00Z\"}");
        entries.add(newer);
        entries.add(Sample.note(1));

        assertThat(view().notUnderstood()).isEqualTo(List.of(newer));
    }

    @Test
    void believesNothingThatIsDatedLaterThanNow() {
        later(365 * 86_400);
        move("1", GRACE, ADA, SwapOutcome.DONE);
        later(-365 * 86_400);

        assertThat(view().lastMove(ADA, now)).isEmpty();
        assertThat(view().gains(ADA, now, ZoneOffset.UTC)).isZero();
        move("2", ADA, KEN, SwapOutcome.DONE);
        assertThat(view().holders(Sample.SEAT)).isEmpty();
        entries.add(0, Sample.seen(GRACE));
        assertThat(view().holders(Sample.SEAT)).contains(Set.of(KEN.id()));
    }

    @Test
    void knowsWhatNeedsAttentionUntilItIsSettled() {
        move("1", GRACE, ADA, SwapOutcome.ATTENTION);
        assertThat(view().movesThatNeedAttention()).extracting(MoveView::id).containsExactly(MoveId.of("1"));

        entries.add(MoveSettled.of(now, RUN, MoveId.of("1"), "given back by hand"));

        assertThat(view().movesThatNeedAttention()).isEmpty();
        assertThat(view().runs().get(0).moves().get(0).settled())
                .hasValueSatisfying(settled -> assertThat(settled.remark()).isEqualTo("given back by hand"));
    }

    /** The end of a day in UTC. */
    private static Instant at(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }

    private List<MoveView> openMoves() {
        return view().runs().stream()
                .flatMap(run -> run.moves().stream())
                .filter(MoveView::isOpen)
                .collect(Collectors.toList());
    }

    private JournalView view() {
        return JournalView.of(entries);
    }

    private void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private void plan(String move, Account giver, Account taker) {
        entries.add(MovePlanned.of(now, RUN, MoveId.of(move), Sample.plan(giver, taker)));
    }

    private WriteIntended intend(String move, WriteKind write, Account account) {
        WriteIntended intended = WriteIntended.of(now, RUN, MoveId.of(move), write, account);
        entries.add(intended);
        return intended;
    }

    private void move(String move, Account giver, Account taker, SwapOutcome result) {
        plan(move, giver, taker);
        entries.add(MoveEnded.of(now, RUN, MoveId.of(move), result, "as told"));
    }
}
