package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans the fewest moves: one for each claim without a seat, from the free seats first, then from those who will need
 * theirs last, ties going by the ids of the accounts, which nobody has chosen; those at work, if they are waited for at all, come after all others. Nobody loses a seat to somebody else
 * once the work has begun. Before that, where there are not enough seats, those who come first get them, and whoever has one
 * from the time before gives it.
 */
public final class Planner {
    private final Situation situation;
    private final Map<Account, Claim> claims = new LinkedHashMap<>();
    private final Map<Account, Holder> holders = new LinkedHashMap<>();
    private final Deque<Account> givers = new ArrayDeque<>();
    private final Set<Account> outvoted = new LinkedHashSet<>();
    private final List<PlannedMove> moves = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private long others;

    private Planner(Situation situation) {
        this.situation = situation;
        situation.claims().forEach(claim -> claims.putIfAbsent(claim.account(), claim));
    }

    /** The same plan for the same situation, in whatever order the holders are listed. */
    public static PoolPlan plan(Situation situation) {
        return new Planner(situation).plan();
    }

    private PoolPlan plan() {
        tellHoldersFromOthers();
        holders.values().stream()
                .filter(holder -> whyKept(holder).isEmpty())
                .map(Holder::account)
                .sorted(Comparator.comparing(situation::isAtWork)
                        .thenComparing(situation::neededNext, Comparator.reverseOrder())
                        .thenComparing(Account::id))
                .forEach(givers::add);
        List<Account> listed = List.copyOf(holders.keySet());
        long free = free(listed.size());
        situation.unlistedHolders().forEach(holder -> holders.putIfAbsent(holder.account(), holder));
        vote(free);
        for (Claim claim : claims.values()) {
            if (!holders.containsKey(claim.account())) {
                free -= serve(claim, free);
            }
        }
        for (Holder holder : holders.values()) {
            if (!outvoted.contains(holder.account())) {
                whyKept(holder).ifPresent(reason -> stays.add(new Stay(holder.account(), true, reason)));
            }
        }
        givers.forEach(giver -> stays.add(
                new Stay(giver, true, outvoted.contains(giver) ? claim(giver).reason() : "nobody else needs it now")));
        return PoolPlan.of(situation.pool(), situation.seat(), situation.count(), moves, stays)
                .from(listed)
                .others(others);
    }

    /** Others are people whose seats are none of the pool's, and who do not claim one of it either. */
    private void tellHoldersFromOthers() {
        situation.holders().stream()
                .sorted(Comparator.comparing((Holder holder) -> holder.account().name())
                        .thenComparing(holder -> holder.account().id()))
                .forEach(holder -> {
                    Account account = holder.account();
                    if (claims.containsKey(account)
                            || situation.givesBy(account).isPresent()) {
                        holders.putIfAbsent(account, holder);
                    } else {
                        others++;
                    }
                });
    }

    /** Where there are not enough seats, those who have one and a claim that is still open give it to those who come first. */
    private void vote(long free) {
        List<Claim> open = claims.values().stream()
                .filter(claim -> holders.containsKey(claim.account()) ? mayBeOutvoted(claim) : isServed(claim))
                .collect(Collectors.toList());
        long haveOne = open.stream()
                .filter(claim -> holders.containsKey(claim.account()))
                .count();
        long seats = haveOne + free + givers.size();
        open.stream()
                .skip(seats)
                .map(Claim::account)
                .filter(holders::containsKey)
                .forEach(outvoted::add);
        // where not all of them have to give theirs, those who come last do
        List<Account> lastFirst = new ArrayList<>(outvoted);
        Collections.reverse(lastFirst);
        givers.addAll(lastFirst);
    }

    private Claim claim(Account claimant) {
        return Objects.requireNonNull(claims.get(claimant));
    }

    private boolean mayBeOutvoted(Claim claim) {
        Holder holder = Objects.requireNonNull(holders.get(claim.account()));
        return claim.isOpen()
                && holder.inheritedFrom().isEmpty()
                && situation.givesBy(holder.account()).isPresent()
                && situation.kept(holder.account()).isEmpty();
    }

    /** Whether a claim would be served if there were seats enough. */
    private boolean isServed(Claim claim) {
        return situation.withheld(claim.account()).isEmpty()
                && !situation.count().isOverdrawn();
    }

    /** Returns how many free seats it took. */
    private int serve(Claim claim, long free) {
        Account to = claim.account();
        Optional<String> withheld = situation.withheld(to);
        if (withheld.isPresent()) {
            return none(claim, withheld.get());
        }
        if (moves.size() >= situation.mostMoves()) {
            return none(claim, "a run makes no more than " + situation.mostMoves() + " moves");
        }
        if (situation.count().isOverdrawn()) {
            return none(claim, "there are " + situation.count() + ", so one that is taken could be given to nobody");
        }
        if (free > 0) {
            moves.add(PlannedMove.grant(to, claim.reason()));
            return 1;
        }
        Account giver = givers.poll();
        if (giver == null) {
            return none(claim, whyNoneIsLeft());
        }
        if (outvoted.contains(giver)) {
            none(claim(giver), "there are not enough seats, and it is the turn of others");
        }
        moves.add(PlannedMove.move(giver, to, claim.reason() + "; " + giver.name() + " " + whyItGives(giver))
                .before(earlier(claim.until(), situation.neededNext(giver))));
        return 0;
    }

    private int none(Claim claim, String reason) {
        stays.add(new Stay(claim.account(), false, claim.reason() + ", but " + reason));
        return 0;
    }

    private String whyNoneIsLeft() {
        long held = holders.size() - (long) situation.unlistedHolders().size();
        if (held < situation.seats() && others > 0) {
            return "no seat of the licence is free, and " + others + " are with people from whom the pool takes none"
                    + " (takes-from)";
        }
        return situation.seats() == 1
                ? "the only seat is with somebody who keeps it"
                : "all " + situation.seats() + " seats are with people who keep them";
    }

    private String whyItGives(Account giver) {
        if (situation.isAtWork(giver)) {
            return "is at work and is waited for";
        }
        return outvoted.contains(giver)
                ? "comes after them this time"
                : situation.givesBy(giver).orElseThrow();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<String> whyKept(Holder holder) {
        Claim claim = claims.get(holder.account());
        if (claim != null) {
            return Optional.of(claim.reason());
        }
        return holder.inheritedFrom()
                .map(source -> "has it from " + source + ", so taking it would free nothing")
                .or(() -> situation.kept(holder.account()));
    }

    private long free(int held) {
        long ofThePool = situation.seats() - (long) held;
        long ofTheSystem = situation.count().free().orElse(ofThePool);
        return Math.max(0, Math.min(ofThePool, ofTheSystem));
    }
}
