package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans the fewest moves: one for each claim without a seat, from the free seats first, then from those who will need
 * theirs last; those at work, if they are waited for at all, come after all others. Nobody with a claim loses a seat, not
 * even to somebody who comes first: a shift that has begun goes on.
 */
public final class Planner {
    private final Situation situation;
    private final Map<Account, Claim> claims = new LinkedHashMap<>();
    private final List<PlannedMove> moves = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();

    private Planner(Situation situation) {
        this.situation = situation;
        situation.claims().forEach(claim -> claims.putIfAbsent(claim.account(), claim));
    }

    /** The same plan for the same situation, in whatever order the holders are listed. */
    public static PoolPlan plan(Situation situation) {
        return new Planner(situation).plan();
    }

    private PoolPlan plan() {
        Map<Account, Holder> holders = new LinkedHashMap<>();
        situation.holders().stream()
                .sorted(Comparator.comparing((Holder holder) -> holder.account().name())
                        .thenComparing(holder -> holder.account().id()))
                .forEach(holder -> holders.putIfAbsent(holder.account(), holder));
        Deque<Account> givers = new ArrayDeque<>();
        holders.values().stream()
                .filter(holder -> whyKept(holder).isEmpty())
                .map(Holder::account)
                .sorted(Comparator.comparing(situation::isAtWork)
                        .thenComparing(situation::neededNext, Comparator.reverseOrder()))
                .forEach(givers::add);
        List<Account> listed = List.copyOf(holders.keySet());
        long free = free(listed.size());
        situation.unlistedHolders().forEach(holder -> holders.putIfAbsent(holder.account(), holder));
        for (Claim claim : claims.values()) {
            if (!holders.containsKey(claim.account())) {
                free -= serve(claim, free, givers);
            }
        }
        for (Holder holder : holders.values()) {
            whyKept(holder).ifPresent(reason -> stays.add(new Stay(holder.account(), true, reason)));
        }
        givers.forEach(account -> stays.add(new Stay(account, true, "nobody else needs it now")));
        return PoolPlan.of(situation.pool(), situation.seat(), situation.count(), moves, stays)
                .from(listed);
    }

    /** Returns how many free seats it took. */
    private int serve(Claim claim, long free, Deque<Account> givers) {
        Account to = claim.account();
        Optional<String> withheld = situation.withheld(to);
        if (withheld.isPresent()) {
            stays.add(new Stay(to, false, claim.reason() + ", but " + withheld.get()));
            return 0;
        }
        if (moves.size() >= situation.mostMoves()) {
            stays.add(new Stay(
                    to, false, claim.reason() + ", but a run makes no more than " + situation.mostMoves() + " moves"));
            return 0;
        }
        if (situation.count().isOverdrawn()) {
            stays.add(new Stay(
                    to,
                    false,
                    claim.reason() + ", but there are " + situation.count()
                            + ", so one that is taken could be given to nobody"));
            return 0;
        }
        if (free > 0) {
            moves.add(PlannedMove.grant(to, claim.reason()));
            return 1;
        }
        Account giver = givers.poll();
        if (giver == null) {
            stays.add(new Stay(
                    to,
                    false,
                    claim.reason()
                            + (situation.seats() == 1
                                    ? ", but the only seat is with somebody who keeps it"
                                    : ", but all " + situation.seats() + " seats are with people who keep them")));
            return 0;
        }
        String reason = claim.reason()
                + (situation.isAtWork(giver) ? "; " + giver.name() + " is at work and is waited for" : "");
        moves.add(PlannedMove.move(giver, to, reason).before(earlier(claim.until(), situation.neededNext(giver))));
        return 0;
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
                .map(group -> "has it from the group " + group + ", which would hand it back")
                .or(() -> situation.kept(holder.account()));
    }

    private long free(int held) {
        long ofThePool = situation.seats() - (long) held;
        long ofTheSystem = situation.count().free().orElse(ofThePool);
        return Math.max(0, Math.min(ofThePool, ofTheSystem));
    }
}
