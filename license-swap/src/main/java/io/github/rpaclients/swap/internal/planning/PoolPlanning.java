package io.github.rpaclients.swap.internal.planning;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.internal.Workers;
import io.github.rpaclients.swap.journal.AccountCache;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.plan.Claim;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.Planner;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Situation;
import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Need;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads who has what and who is at work, and plans for one instant. Changes nothing. Used once, by one thread. */
public final class PoolPlanning {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV");
    private static final Duration A_DAY = Duration.ofDays(1);
    /** Whoever looks right when the work begins is a moment late. */
    private static final Duration JUST_BEGUN = Duration.ofMinutes(1);

    private final Pool pool;
    private final Roster roster;
    private final SeatProvider seats;
    private final boolean waits;
    private final Instant now;
    private final JournalView history;
    private final People people;
    private final Boundary boundary;
    private final Map<Account, Need> needs = new HashMap<>();

    /** @param waits whether people at work are waited for */
    public PoolPlanning(
            Pool pool,
            Roster roster,
            SeatProvider seats,
            AccountCache accounts,
            boolean waits,
            Instant now,
            JournalView history) {
        this.pool = pool;
        this.roster = roster;
        this.seats = seats;
        this.waits = waits;
        this.now = now;
        this.history = history;
        this.people = new People(seats, accounts);
        this.boundary = new Boundary(pool, roster, seats, people);
    }

    /** A plan depends on nothing that the journal tells of the time before. */
    public static Instant dependsOnSince(Pool pool, Instant now) {
        Duration minimum = pool.limits().minimumHolding();
        // a day of some zone may have begun so long ago
        Duration twoDays = A_DAY.multipliedBy(2);
        return now.minus(minimum.compareTo(twoDays) > 0 ? minimum : twoDays);
    }

    /**
     * The plan. Only those whose seat is to be taken are asked whether they are at work, and only they and those who are to
     * get one whether they have it from a group, as many at a time as there may be moves; where that is so, the plan is made
     * again without them, or with those at work as the last resort if the pool waits for them.
     *
     * @param busy tells whether somebody is at work, to several threads
     * @throws SwapRefusedException if nothing may move
     */
    public FreshPlan plan(Function<Account, Busy> busy) {
        SeatCount count = seats.count(pool.licence());
        List<Holder> holders = seats.holders(pool.licence());
        requireAgreement(count, holders);
        people.meet(boundary.named(), holders, now);
        boundary.requireProtected();
        Turns turns = Turns.of(history, now);
        Situation.Builder situation = Situation.of(pool.name(), pool.licence(), pool.seats())
                .count(count)
                .holders(holders)
                .mostMoves(pool.limits().movesPerRun());
        situation.givers(boundary.givers(), boundary.others());
        Map<Account, Claim> claims = claims(turns, ids(holders), situation);
        situation.claims(List.copyOf(claims.values()));
        boundary.exempt().forEach(situation::keep);
        for (Holder holder : holders) {
            Account account = holder.account();
            whyNotYet(account).ifPresent(reason -> situation.keep(account, reason));
            people.person(account)
                    .flatMap(person -> roster.nextNeed(person, pool.name(), now))
                    .filter(need -> need.from().isAfter(now))
                    .ifPresent(need -> situation.neededNext(account, need.from()));
        }
        Set<Account> withheld = new HashSet<>();
        claims.keySet()
                .forEach(account -> tooOften(account).ifPresent(reason -> {
                    situation.withhold(account, reason);
                    withheld.add(account);
                }));
        PoolPlan plan = planAroundThoseWhoStay(situation, busy);
        return new FreshPlan(
                plan,
                turns.and(without(plan, withheld)),
                needs.values().stream().anyMatch(this::isNew));
    }

    /** Everybody who has a seat now, of the pool or not. */
    public Set<Account> holders() {
        List<Holder> holders = seats.holders(pool.licence());
        people.meet(boundary.named(), holders, now);
        return ids(holders);
    }

    /** Of the holders those who have a seat of the pool; not people from whom it takes none. */
    public Set<Account> ofThePool(Set<Account> holders) {
        Map<Account, String> givers = boundary.givers();
        boolean all = boundary.others().isPresent();
        return holders.stream()
                .filter(account -> all || givers.containsKey(account))
                .collect(Collectors.toSet());
    }

    /**
     * Those who may not lose a seat now, each with the reason; for whoever moves seats without a plan.
     *
     * @param holders everybody who has a seat
     * @param ofThePool those of them who have one of the pool
     */
    public Map<Account, String> untouchable(Set<Account> holders, Set<Account> ofThePool) {
        boundary.requireProtected();
        Map<Account, String> untouchable = new LinkedHashMap<>(boundary.exempt());
        claims(Turns.of(history, now), Set.of(), Situation.of(pool.name(), pool.licence(), pool.seats()))
                .forEach((account, claim) -> untouchable.putIfAbsent(account, claim.reason()));
        holders.stream()
                .filter(account -> !ofThePool.contains(account))
                .forEach(
                        account -> untouchable.putIfAbsent(account, "is none of those from whom the pool takes seats"));
        return untouchable;
    }

    private static Set<Account> ids(List<Holder> holders) {
        return holders.stream().map(Holder::account).collect(Collectors.toSet());
    }

    /** A list that is shorter than the count is not the whole list, whatever the reason. */
    private void requireAgreement(SeatCount count, List<Holder> holders) {
        long listed = holders.stream()
                .filter(holder -> holder.inheritedFrom().isEmpty())
                .count();
        if (count.direct().orElse(listed) > holders.size()) {
            throw new SwapRefusedException("The system counts " + count.direct().getAsLong() + " seats of "
                    + pool.licence() + " in use and lists " + holders.size()
                    + " people who have one; nothing moves until both agree");
        }
    }

    private Map<Account, Instant> without(PoolPlan plan, Set<Account> withheld) {
        Map<Account, Instant> without = new LinkedHashMap<>();
        for (Stay stay : plan.unserved()) {
            Need need = needs.get(stay.account());
            if (need != null && !withheld.contains(stay.account())) {
                without.put(stay.account(), need.from());
            }
        }
        return without;
    }

    private PoolPlan planAroundThoseWhoStay(Situation.Builder situation, Function<Account, Busy> busy) {
        Set<Account> asked = new HashSet<>();
        while (true) {
            PoolPlan plan = Planner.plan(situation.build());
            List<Question> questions = new ArrayList<>();
            for (PlannedMove move : plan.moves()) {
                move.from()
                        .filter(asked::add)
                        .ifPresent(giver -> questions.add(new Question(() -> ofGiver(giver, busy))));
                move.to().filter(asked::add).ifPresent(taker -> questions.add(new Question(() -> ofTaker(taker))));
            }
            Workers.run(pool.limits().concurrency(), questions);
            List<Consumer<Situation.Builder>> changes = new ArrayList<>();
            questions.forEach(question -> question.answer.ifPresent(changes::add));
            if (changes.isEmpty()) {
                return plan;
            }
            changes.forEach(change -> change.accept(situation));
        }
    }

    /** What changes the plan that takes a seat from somebody; asks the system. */
    private Optional<Consumer<Situation.Builder>> ofGiver(Account giver, Function<Account, Busy> busy) {
        Optional<String> source = seats.otherSource(giver, pool.licence());
        if (source.isPresent()) {
            return keep(giver, "has it from " + source.get() + ", too, so taking it would free nothing");
        }
        Busy answer = busy.apply(giver);
        if (answer == Busy.NOT_KNOWN && !pool.takesUnknown()) {
            return keep(
                    giver,
                    seats.whyNotKnown(giver)
                                    .map(why -> "may be at work: " + why)
                                    .orElse("is not known where it is asked who is at work")
                            + ", so the seat stays (at-work-unknown)");
        }
        if (answer != Busy.YES) {
            return Optional.empty();
        }
        return waits
                ? Optional.of(situation -> situation.atWork(giver))
                : keep(giver, "is at work: a job of theirs runs, or a session is open");
    }

    private static Optional<Consumer<Situation.Builder>> keep(Account giver, String reason) {
        return Optional.of(situation -> situation.keep(giver, reason));
    }

    /** What changes the plan that gives somebody a seat; asks the system. */
    private Optional<Consumer<Situation.Builder>> ofTaker(Account taker) {
        try {
            Optional<String> source = people.isFromCache(taker)
                    ? seats.read(taker, pool.licence()).inheritedFrom()
                    : seats.otherSource(taker, pool.licence());
            return source.map(where -> situation -> situation.unlisted(Holder.from(taker, where)));
        } catch (NotFoundException e) {
            return Optional.of(situation -> {
                people.gone(taker);
                situation.withhold(
                        taker, "is not known to the system any more by the id that was kept; the next run asks anew");
            });
        }
    }

    /** One that takes requests, so that several are asked at the same time. */
    private static final class Question implements Runnable {
        private final Supplier<Optional<Consumer<Situation.Builder>>> asking;
        private volatile Optional<Consumer<Situation.Builder>> answer = Optional.empty();

        Question(Supplier<Optional<Consumer<Situation.Builder>>> asking) {
            this.asking = asking;
        }

        @Override
        public void run() {
            answer = asking.get();
        }
    }

    /** Those who come first at the front. Who is not known to the system claims in vain and says so. */
    private Map<Account, Claim> claims(Turns turns, Set<Account> holders, Situation.Builder situation) {
        Map<Account, Claim> claims = new LinkedHashMap<>();
        for (Person person : pool.pinned()) {
            Account account = people.account(person);
            claims.putIfAbsent(account, Claim.of(account, "is pinned"));
        }
        List<Account> inOrder = new ArrayList<>();
        for (Need need : roster.needs(now, pool.name())) {
            Account account = account(need.person(), situation);
            if (needs.putIfAbsent(account, need) == null) {
                inOrder.add(account);
            }
        }
        inOrder.sort(Comparator.comparingInt((Account account) -> need(account).priority())
                .thenComparing(turns.order())
                .thenComparing(account -> need(account).from())
                .thenComparing(account -> !holders.contains(account))
                .thenComparing(Account::id));
        for (Account account : inOrder) {
            Need need = need(account);
            Claim claim = Claim.of(account, works(need)).until(need.until());
            claims.putIfAbsent(account, isNew(need) && hasNotBegun(need) ? claim.open() : claim);
        }
        return claims;
    }

    private Need need(Account account) {
        return Optional.ofNullable(needs.get(account)).orElseThrow();
    }

    private Account account(Person person, Situation.Builder situation) {
        try {
            return people.account(person);
        } catch (SwapRefusedException e) {
            Account nobody = Account.of(person.name(), person.name());
            situation.withhold(nobody, "cannot be found: " + e.getMessage());
            return nobody;
        }
    }

    /** Whether nobody has looked since the need began. */
    private boolean isNew(Need need) {
        return history.looked(now).map(need.from()::isAfter).orElse(true);
    }

    private boolean hasNotBegun(Need need) {
        return now.isBefore(need.shift().start().plus(JUST_BEGUN));
    }

    /** By the clocks of the person, who reads it. */
    private String works(Need need) {
        if (need.until().equals(Need.FOREVER)) {
            return "works without end";
        }
        Instant until = need.until().truncatedTo(ChronoUnit.MINUTES);
        ZoneId zone = roster.zone(need.person()).orElse(ZoneOffset.UTC);
        return "works until "
                + (zone.normalized().equals(ZoneOffset.UTC) ? until.toString() : LOCAL.format(until.atZone(zone)));
    }

    private Optional<String> whyNotYet(Account holder) {
        Duration minimum = pool.limits().minimumHolding();
        return history.lastMove(holder, now)
                .filter(last -> last.plus(minimum).isAfter(now))
                .map(last -> "has had it for less than " + minimum.toMinutes() + " minutes");
    }

    private Optional<String> tooOften(Account account) {
        MoveLimits limits = pool.limits();
        ZoneId zone = people.person(account).flatMap(roster::zone).orElse(ZoneOffset.UTC);
        long gains = history.gains(account, now, zone);
        return gains < limits.movesPerPersonPerDay()
                ? Optional.empty()
                : Optional.of("has been given a seat " + gains + " times today (" + zone + "), which is the limit");
    }
}
