package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.plan.Claim;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.Planner;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Situation;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Need;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who has what and who is at work, and plans. Changes nothing. */
final class PoolPlanning {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Pool pool;
    private final Roster roster;
    private final SeatProvider seats;
    private final People people;
    private final boolean waits;

    PoolPlanning(Pool pool, Roster roster, SeatProvider seats) {
        this(pool, roster, seats, new People(seats), !pool.limits().busyWait().isZero());
    }

    private PoolPlanning(Pool pool, Roster roster, SeatProvider seats, People people, boolean waits) {
        this.pool = pool;
        this.roster = roster;
        this.seats = seats;
        this.people = people;
        this.waits = waits;
    }

    /** Plans as if nobody at work were waited for. */
    PoolPlanning withoutWaiting() {
        return new PoolPlanning(pool, roster, seats, people, false);
    }

    /** A plan depends on nothing that the journal tells of the time before. */
    Instant dependsOnSince(Instant now) {
        Duration minimum = pool.limits().minimumHolding();
        return now.minus(minimum.compareTo(A_DAY) > 0 ? minimum : A_DAY);
    }

    /**
     * The plan for an instant. Only those whose seat is to be taken are asked whether they are at work, and only they and
     * those who are to get one whether they have it from a group; where that is so, the plan is made again without them, or
     * with those at work as the last resort if the pool waits for them.
     */
    PoolPlan plan(Instant now, JournalView history) {
        List<Holder> holders = seats.holders(pool.licence());
        people.meet(holders, everybody());
        Situation.Builder situation = Situation.of(pool.name(), pool.licence(), pool.seats())
                .count(seats.count(pool.licence()))
                .holders(holders)
                .mostMoves(pool.limits().movesPerRun());
        Map<Account, Claim> claims = claims(now, situation);
        situation.claims(List.copyOf(claims.values()));
        exempt().forEach(situation::keep);
        for (Holder holder : holders) {
            Account account = holder.account();
            whyNotYet(account, now, history).ifPresent(reason -> situation.keep(account, reason));
            people.person(account)
                    .flatMap(person -> roster.nextNeed(person, pool.name(), now))
                    .ifPresent(need -> situation.neededNext(account, need.from()));
        }
        claims.keySet()
                .forEach(account ->
                        tooOften(account, now, history).ifPresent(reason -> situation.withhold(account, reason)));
        return planAroundThoseWhoStay(situation);
    }

    private PoolPlan planAroundThoseWhoStay(Situation.Builder situation) {
        Set<Account> asked = new HashSet<>();
        while (true) {
            PoolPlan plan = Planner.plan(situation.build());
            boolean changed = false;
            for (PlannedMove move : plan.moves()) {
                Optional<Account> giver = move.from().filter(asked::add);
                Optional<Account> taker = move.to().filter(asked::add);
                changed |= giver.isPresent() && mayNotGive(giver.get(), situation);
                changed |= taker.isPresent() && hasOneAlready(taker.get(), situation);
            }
            if (!changed) {
                return plan;
            }
        }
    }

    private boolean mayNotGive(Account giver, Situation.Builder situation) {
        Optional<String> group = seats.groupOf(giver, pool.licence());
        if (group.isPresent()) {
            situation.keep(giver, "has it from the group " + group.get() + ", too, which would hand it back");
            return true;
        }
        if (seats.busy(giver) != Busy.YES) {
            return false;
        }
        if (waits) {
            situation.atWork(giver);
        } else {
            situation.keep(giver, "is at work: a job of theirs runs, or a session is open");
        }
        return true;
    }

    private boolean hasOneAlready(Account taker, Situation.Builder situation) {
        Optional<String> group = seats.groupOf(taker, pool.licence());
        group.ifPresent(name -> situation.unlisted(Holder.throughGroup(taker, name)));
        return group.isPresent();
    }

    /** Those who never lose a seat, each with the reason. */
    Map<Account, String> exempt() {
        Map<Account, String> exempt = new LinkedHashMap<>();
        pool.exempt().forEach(person -> found(person).ifPresent(account -> exempt.put(account, "is exempt")));
        return exempt;
    }

    /** Those who come first at the front. Who is not known to the system claims in vain and says so. */
    private Map<Account, Claim> claims(Instant now, Situation.Builder situation) {
        Map<Account, Claim> claims = new LinkedHashMap<>();
        pool.pinned().forEach(person -> claim(claims, situation, person, "is pinned", Instant.MAX));
        for (Need need : roster.needs(now, pool.name())) {
            claim(claims, situation, need.person(), works(need), need.until());
        }
        return claims;
    }

    private void claim(
            Map<Account, Claim> claims, Situation.Builder situation, Person person, String reason, Instant until) {
        Account account;
        try {
            account = people.account(person);
        } catch (SwapRefusedException e) {
            account = Account.of(person.name(), person.name());
            situation.withhold(account, "cannot be found: " + e.getMessage());
        }
        claims.putIfAbsent(account, Claim.of(account, reason).until(until));
    }

    private static String works(Need need) {
        return need.until().equals(Need.FOREVER)
                ? "works without end"
                : "works until " + need.until().truncatedTo(ChronoUnit.MINUTES);
    }

    private Optional<String> whyNotYet(Account holder, Instant now, JournalView history) {
        Duration minimum = pool.limits().minimumHolding();
        boolean tooShort = history.lastMove(holder)
                .filter(last -> last.plus(minimum).isAfter(now))
                .isPresent();
        return tooShort
                ? Optional.of("has had it for less than " + minimum.toMinutes() + " minutes")
                : tooOften(holder, now, history);
    }

    private Optional<String> tooOften(Account account, Instant now, JournalView history) {
        MoveLimits limits = pool.limits();
        long moves = history.moves(account, now.atOffset(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC);
        return moves < limits.movesPerPersonPerDay()
                ? Optional.empty()
                : Optional.of("has been moved " + moves + " times today (UTC), which is the limit");
    }

    private Optional<Account> found(Person person) {
        try {
            return Optional.of(people.account(person));
        } catch (SwapRefusedException e) {
            return Optional.empty();
        }
    }

    private List<Person> everybody() {
        List<Person> everybody = new ArrayList<>(pool.pinned());
        everybody.addAll(pool.exempt());
        everybody.addAll(roster.people(pool.name()));
        return everybody;
    }
}
