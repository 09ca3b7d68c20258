package io.github.rpaclients.swap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who gets a seat, gives one and goes without in one plan, by counting: the seats there are to give, free ones, those of
 * people who do not need them and those whose turn is yet to be decided, go to those who come first.
 */
final class Allotment {
    final Set<String> takers;
    final Set<String> givers;
    final int free;

    /** Those who get a seat. */
    final List<String> served = new ArrayList<>();

    /** Those who need a seat, have one, and give it to somebody who comes first. */
    final Set<String> losing;

    Allotment(PoolModel model, Set<String> holders, Instant now) {
        takers = model.takers(holders, now);
        givers = model.givers(holders, now);
        free = model.free(holders);
        Set<String> undecided = model.undecided(holders, now);
        Set<String> all = new TreeSet<>(takers);
        all.addAll(undecided);
        List<String> inOrder = model.inOrder(all, holders, now);
        int seats = Math.min(inOrder.size(), free + givers.size() + undecided.size());
        inOrder.subList(0, seats).stream()
                .filter(takers::contains)
                .limit(model.mostMoves())
                .forEach(served::add);
        List<String> outvoted = new ArrayList<>(inOrder.subList(seats, inOrder.size()));
        outvoted.retainAll(undecided);
        Collections.reverse(outvoted);
        int taken = Math.max(0, served.size() - free - givers.size());
        losing = new TreeSet<>(outvoted.subList(0, taken));
    }

    /** Those who need a seat, could have one by the rules for each of them, and have none in the end. */
    Set<String> without() {
        Set<String> without = new TreeSet<>(takers);
        without.removeAll(served);
        without.addAll(losing);
        return without;
    }

    @Override
    public String toString() {
        return "can get a seat: " + takers + ", can give one: " + givers + ", free: " + free + ", get one: " + served
                + ", give one that they need: " + losing;
    }
}
