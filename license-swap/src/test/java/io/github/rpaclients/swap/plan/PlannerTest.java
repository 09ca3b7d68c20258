package io.github.rpaclients.swap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void movesNothingWhereEverybodyHasWhatTheyNeed() {
        PoolPlan plan = Planner.plan(pool(2).holders(holders("ada", "grace"))
                .claims(claims("grace", "ada"))
                .build());

        assertThat(plan.moves()).isEmpty();
        assertThat(plan.stays())
                .extracting(Stay::toString)
                .containsExactly("ada keeps the seat: works", "grace keeps the seat: works");
    }

    @Test
    void givesFreeSeatsFirst() {
        PoolPlan plan = Planner.plan(pool(2).count(SeatCount.of(9, 7))
                .holders(holders("grace"))
                .claims(claims("ada"))
                .build());

        assertThat(moves(plan)).containsExactly("(free) -> ada: works");
        assertThat(plan.stays())
                .extracting(Stay::toString)
                .containsExactly("grace keeps the seat: nobody else needs it now");
    }

    @Test
    void usesNoMoreSeatsThanThePoolMay() {
        PoolPlan plan = Planner.plan(pool(1).count(SeatCount.of(9, 8))
                .holders(holders("grace"))
                .claims(claims("ada"))
                .build());

        assertThat(moves(plan)).containsExactly("grace -> ada: works; grace does not need it now");
    }

    @Test
    void takesNoSeatWhereMoreAreInUseThanThereAre() {
        PoolPlan plan = Planner.plan(pool(2).count(SeatCount.of(1, -1))
                .holders(holders("grace"))
                .claims(claims("ada"))
                .build());

        assertThat(moves(plan)).isEmpty();
        assertThat(plan.stays())
                .extracting(Stay::toString)
                .contains(
                        "ada gets no seat: works, but there are 1 more in use than the 1 there are, so one that is taken"
                                + " could be given to nobody");
    }

    @Test
    void givesNothingToWhoHasASeatFromElsewhere() {
        PoolPlan plan = Planner.plan(pool(2).count(SeatCount.of(3, 1))
                .holders(holders("grace"))
                .unlisted(Holder.throughGroup(account("kay"), "Developers"))
                .claims(claims("kay", "grace", "ada"))
                .build());

        assertThat(moves(plan)).containsExactly("(free) -> ada: works");
        assertThat(plan.stays())
                .extracting(Stay::toString)
                .containsExactly("grace keeps the seat: works", "kay keeps the seat: works");
    }

    @Test
    void givesNoSeatThatTheSystemDoesNotHave() {
        PoolPlan plan = Planner.plan(pool(9).count(SeatCount.of(1, 0))
                .holders(holders("grace"))
                .claims(claims("ada", "linus"))
                .build());

        assertThat(moves(plan)).containsExactly("grace -> ada: works; grace does not need it now");
        assertThat(plan.stays())
                .extracting(Stay::toString)
                .containsExactly("linus gets no seat: works, but all 9 seats are with people who keep them");
    }

    @Test
    void saysOfTheOnlySeatThatSomebodyKeepsIt() {
        PoolPlan plan = Planner.plan(
                pool(1).holders(holders("grace")).claims(claims("grace", "ada")).build());

        assertThat(plan.stays())
                .extracting(Stay::toString)
                .contains("ada gets no seat: works, but the only seat is with somebody who keeps it");
    }

    @Test
    void takesTheSeatOfThoseAtWorkOnlyWhereNobodyElseCanGiveOne() {
        Situation.Builder situation = pool(2).holders(holders("grace", "linus"))
                .neededNext(account("linus"), MONDAY.plusSeconds(60))
                .atWork(account("grace"));

        assertThat(moves(Planner.plan(situation.claims(claims("ada")).build())))
                .containsExactly("linus -> ada: works; linus does not need it now");
        assertThat(moves(Planner.plan(situation.claims(claims("ada", "kay")).build())))
                .containsExactly(
                        "linus -> ada: works; linus does not need it now",
                        "grace -> kay: works; grace is at work and is waited for");
    }

    @Test
    void aMoveMakesSenseAsLongAsTheTakerNeedsTheSeatAndTheGiverDoesNot() {
        Instant noon = MONDAY.plusSeconds(4 * 3600);
        Situation.Builder situation = pool(1).holders(holders("grace"))
                .claims(List.of(Claim.of(account("ada"), "works").until(noon)));

        assertThat(Planner.plan(situation.build()).moves().get(0).latest()).isEqualTo(noon);
        situation.neededNext(account("grace"), noon.minusSeconds(1));
        assertThat(Planner.plan(situation.build()).moves().get(0).latest()).isEqualTo(noon.minusSeconds(1));
    }

    @Test
    void takesTheSeatOfThoseWhoWillNeedTheirsLast() {
        PoolPlan plan = Planner.plan(pool(3).holders(holders("soon", "never", "later"))
                .claims(claims("ada", "linus"))
                .neededNext(account("soon"), MONDAY.plusSeconds(60))
                .neededNext(account("later"), MONDAY.plusSeconds(3600))
                .build());

        assertThat(moves(plan))
                .containsExactly(
                        "never -> ada: works; never does not need it now",
                        "later -> linus: works; later does not need it now");
    }

    @Test
    void takesNoSeatThatIsToBeKeptOrWouldComeBack() {
        PoolPlan plan = Planner.plan(pool(2).holders(
                        List.of(Holder.of(account("boss")), Holder.throughGroup(account("margaret"), "Developers")))
                .claims(claims("ada"))
                .keep(account("boss"), "is exempt")
                .build());

        assertThat(plan.moves()).isEmpty();
        assertThat(plan.stays())
                .extracting(Stay::toString)
                .containsExactly(
                        "ada gets no seat: works, but all 2 seats are with people who keep them",
                        "boss keeps the seat: is exempt",
                        "margaret keeps the seat: has it from the group Developers, so taking it would free nothing");
    }

    @Test
    void makesNoMoreMovesThanARunMay() {
        PoolPlan plan =
                Planner.plan(pool(5).claims(claims("ada", "linus")).mostMoves(1).build());

        assertThat(moves(plan)).containsExactly("(free) -> ada: works");
        assertThat(plan.stays())
                .extracting(Stay::toString)
                .containsExactly("linus gets no seat: works, but a run makes no more than 1 moves");
    }

    @Test
    void takesFirstFromWhoComesLastWhenNotAllMayMove() {
        Claim grace = claims("grace").get(0).open();
        Claim linus = claims("linus").get(0).open();
        List<Claim> inOrder = new ArrayList<>(claims("ada", "ken"));
        inOrder.addAll(List.of(grace, linus));

        PoolPlan plan = Planner.plan(pool(2).holders(holders("grace", "linus"))
                .claims(inOrder)
                .mostMoves(1)
                .build());

        assertThat(moves(plan)).containsExactly("linus -> ada: works; linus comes after them this time");
    }

    @Test
    void givesNothingFromAPoolThatHasTooMany() {
        PoolPlan plan = Planner.plan(pool(1).count(SeatCount.of(9, 7))
                .holders(holders("grace", "linus"))
                .claims(claims("ada", "ken", "rob"))
                .build());

        assertThat(moves(plan))
                .containsExactly(
                        "grace -> ada: works; grace does not need it now",
                        "linus -> ken: works; linus does not need it now");
    }

    @Test
    void hasAHashOfItsMovesAlone() {
        PoolPlan plan = Planner.plan(
                pool(2).holders(holders("grace")).claims(claims("ada")).build());
        PoolPlan sameMoves = Planner.plan(pool(2).holders(holders("grace"))
                .claims(List.of(Claim.of(account("ada"), "is pinned")))
                .build());
        PoolPlan otherMoves = Planner.plan(
                pool(1).holders(holders("grace")).claims(claims("ada")).build());

        assertThat(plan.hash()).hasSize(64).isEqualTo(sameMoves.hash()).isNotEqualTo(otherMoves.hash());
    }

    @RepeatedTest(500)
    void isRightInRandomSituations(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> people = Stream.iterate(0, i -> i + 1)
                .limit(1 + random.nextInt(12))
                .map(i -> "p" + i)
                .collect(Collectors.toList());
        List<String> holding = some(people, random);
        List<String> claiming = some(people, random);
        Set<String> kept = new HashSet<>(some(holding, random));
        int seats = 1 + random.nextInt(12);
        Situation.Builder builder = pool(seats)
                .claims(claims(claiming.toArray(new String[0])))
                .holders(holders(holding.toArray(new String[0])));
        kept.forEach(name -> builder.keep(account(name), "is exempt"));

        PoolPlan plan = Planner.plan(builder.build());

        List<String> after = new ArrayList<>(holding);
        for (PlannedMove move : plan.moves()) {
            move.from().map(Account::name).ifPresent(from -> {
                assertThat(after.remove(from)).isTrue();
                assertThat(claiming).doesNotContain(from);
                assertThat(kept).doesNotContain(from);
            });
            assertThat(claiming).contains(move.to().orElseThrow().name());
            after.add(move.to().orElseThrow().name());
        }
        assertThat(after).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Math.max(seats, holding.size()));
        List<String> unserved =
                claiming.stream().filter(name -> !after.contains(name)).collect(Collectors.toList());
        if (!unserved.isEmpty()) {
            assertThat(after.size()).isGreaterThanOrEqualTo(seats);
            assertThat(after).allMatch(name -> claiming.contains(name) || kept.contains(name));
        }
        Set<String> served = plan.moves().stream()
                .map(move -> move.to().orElseThrow().name())
                .collect(Collectors.toSet());
        assertThat(plan.stays())
                .noneMatch(stay -> served.contains(stay.account().name()));
        Collections.shuffle(holding, random);
        assertThat(Planner.plan(builder.holders(holders(holding.toArray(new String[0])))
                                .build())
                        .hash())
                .isEqualTo(plan.hash());
    }

    private static List<String> some(List<String> people, Random random) {
        List<String> some = people.stream().filter(p -> random.nextBoolean()).collect(Collectors.toList());
        Collections.shuffle(some, random);
        return some;
    }

    private static Situation.Builder pool(int seats) {
        return Situation.of("developers", Seat.of("DEV"), seats);
    }

    private static List<String> moves(PoolPlan plan) {
        return plan.moves().stream().map(PlannedMove::toString).collect(Collectors.toList());
    }

    private static List<Holder> holders(String... names) {
        return Stream.of(names).map(name -> Holder.of(account(name))).collect(Collectors.toList());
    }

    private static List<Claim> claims(String... names) {
        return Stream.of(names).map(name -> Claim.of(account(name), "works")).collect(Collectors.toList());
    }

    private static Account account(String name) {
        return Account.of(name, name);
    }
}
