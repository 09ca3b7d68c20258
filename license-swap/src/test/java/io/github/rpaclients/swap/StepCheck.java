package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.ReceivedRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold after every command, however it went: about seats, people and what was written for whom. */
final class StepCheck {
    private final RandomPool world;
    private final Company company;
    private final Set<String> untouchable;
    private final Snapshot before;
    private final Map<String, String> statesOfTheChanged = new HashMap<>();
    private final Map<String, String> besidesOfTheChanged = new HashMap<>();
    private final Set<String> given = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> othersMove = new HashSet<>();
    private int mostAfterOthers;

    StepCheck(RandomPool world, Set<String> untouchable) {
        this.world = world;
        this.company = world.at.company;
        this.untouchable = new TreeSet<>(untouchable);
        this.before = new Snapshot(company);
        company.requests().clear();
    }

    Set<String> holdersBefore() {
        return before.holders;
    }

    /** Others have changed something of somebody during the command: it must stay. */
    void othersChanged(String person) {
        statesOfTheChanged.put(person, new Snapshot(company).stateOf(person));
        besidesOfTheChanged.put(person, company.besidesTheSeat(person));
    }

    /** Others have given somebody a seat during the command. */
    void othersGave(String person) {
        othersChanged(person);
        taken.remove(person);
        given.add(person);
        seatsChanged();
    }

    /** Others have taken a seat from somebody during the command. */
    void othersTook(String person) {
        othersChanged(person);
        given.remove(person);
        taken.add(person);
        seatsChanged();
    }

    private void seatsChanged() {
        mostAfterOthers =
                Math.max(mostAfterOthers, ofThePool(world.at.holders()).size());
    }

    /** Others move seats by the same calls. */
    void othersMove(EndedMove move) {
        move.accounts().forEach(account -> othersMove.add(account.id()));
        if (move.is(SwapOutcome.DONE)) {
            move.from.ifPresent(giver -> othersTook(giver.name()));
            move.to.ifPresent(taker -> othersGave(taker.name()));
        }
    }

    /** Whether others have given or taken seats during the command. */
    boolean othersMovedSeats() {
        return !given.isEmpty() || !taken.isEmpty();
    }

    /** Whether others have sent requests during the command. */
    boolean othersSentSomething() {
        return !othersMove.isEmpty();
    }

    void mustNotLose(String person) {
        untouchable.add(person);
    }

    void check(List<EndedMove> moves) {
        Snapshot after = new Snapshot(company);
        Map<String, EndedMove> moveOf = byPerson(moves);
        checkSeats(moves, after);
        for (String person : company.staff()) {
            boolean moved = moveOf.containsKey(person) && moveOf.get(person).mayHaveMoved();
            if (!moved || before.holders.contains(person) && untouchable.contains(person)) {
                if (!moveOf.containsKey(person) || !statesOfTheChanged.containsKey(person)) {
                    assertThat(after.stateOf(person))
                            .as("%s, whom no move should have changed", person)
                            .isEqualTo(statesOfTheChanged.getOrDefault(person, before.stateOf(person)));
                }
            }
            assertThat(after.besidesTheSeat(person))
                    .as("what %s has besides the seat", person)
                    .isEqualTo(besidesOfTheChanged.getOrDefault(person, before.besidesTheSeat(person)));
        }
        checkWrites(moveOf);
    }

    private static Map<String, EndedMove> byPerson(List<EndedMove> moves) {
        Map<String, EndedMove> moveOf = new HashMap<>();
        for (EndedMove move : moves) {
            for (Account account : move.accounts()) {
                assertThat(moveOf.put(account.name(), move))
                        .as("another move of %s than %s", account, move)
                        .isNull();
            }
        }
        return moveOf;
    }

    /** The holders before, changed by exactly the moves that are done; of people in doubt nothing is said. */
    private void checkSeats(List<EndedMove> moves, Snapshot after) {
        Set<String> expected = new TreeSet<>(before.holders);
        Set<String> actual = new TreeSet<>(after.holders);
        Set<String> moving = new TreeSet<>();
        moves.stream()
                .filter(EndedMove::wasBegun)
                .forEach(move -> move.accounts().forEach(account -> moving.add(account.name())));
        given.stream().filter(person -> !moving.contains(person)).forEach(expected::add);
        expected.removeIf(person -> taken.contains(person) && !moving.contains(person));
        for (EndedMove move : moves) {
            if (move.is(SwapOutcome.DONE)) {
                move.from.ifPresent(from -> assertThat(expected.remove(from.name()))
                        .as("%s had a seat to give", from)
                        .isTrue());
                move.to.ifPresent(to -> assertThat(expected.add(to.name()))
                        .as("%s had no seat yet", to)
                        .isTrue());
            }
            if (move.is(SwapOutcome.ATTENTION)) {
                move.accounts().forEach(account -> {
                    expected.remove(account.name());
                    actual.remove(account.name());
                });
            }
        }
        assertThat(actual).as("those who have a seat").isEqualTo(expected);
        assertThat(company.holders()).hasSizeLessThanOrEqualTo(world.at.seats).doesNotHaveDuplicates();
        assertThat(ofThePool(actual))
                .as("no more seats than the pool may use")
                .hasSizeLessThanOrEqualTo(Math.max(
                        Math.max(world.pool.seats(), mostAfterOthers),
                        ofThePool(before.holders).size()));
        boolean mayBeFewer = moves.stream()
                .anyMatch(move -> move.is(SwapOutcome.ATTENTION) || move.is(SwapOutcome.DONE) && move.to.isEmpty());
        if (!mayBeFewer) {
            assertThat(after.holders)
                    .as("no seat is lost")
                    .hasSizeGreaterThanOrEqualTo(before.holders.size() - taken.size());
        }
    }

    private Set<String> ofThePool(Set<String> holders) {
        return world.ofThePool(world.at.listed(holders));
    }

    /** Writes are for people whose move was begun; a move whose release the system refused was not. */
    private void checkWrites(Map<String, EndedMove> moveOf) {
        Set<String> allowed = new HashSet<>(othersMove);
        Set<String> allowedIfRefused = new HashSet<>();
        for (EndedMove move : moveOf.values()) {
            if (move.wasBegun()) {
                move.accounts().forEach(account -> allowed.add(account.id()));
            } else if (move.is(SwapOutcome.REFUSED)) {
                move.from.ifPresent(from -> allowedIfRefused.add(from.id()));
            }
        }
        for (ReceivedRequest write : company.writes()) {
            boolean ok = allowed.stream().anyMatch(id -> isFor(write, id))
                    || allowedIfRefused.stream().anyMatch(id -> isFor(write, id));
            assertThat(ok).as("%s is for somebody who moves", write).isTrue();
        }
    }

    private static boolean isFor(ReceivedRequest write, String id) {
        return write.path().endsWith("(" + id + ")")
                || write.path().endsWith("/" + id)
                || (write.path().endsWith("/user-license") || write.path().contains("/api/Group/"))
                        && write.body().contains("\"" + id + "\"");
    }

    List<String> requests() {
        return company.requests().all().stream().map(ReceivedRequest::toString).collect(Collectors.toList());
    }

    /** Without those that sign in. */
    int calls() {
        return (int) company.requests().all().stream()
                .filter(request -> !RequestBound.isSignIn(request))
                .count();
    }
}
