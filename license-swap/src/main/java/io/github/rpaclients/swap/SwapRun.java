package io.github.rpaclients.swap;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.internal.OneAtATime;
import io.github.rpaclients.swap.internal.UnbrokenWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One swap under way. A write whose fate is unclear is never repeated: what became of it is read. Only putting the seat
 * back, which leaves the same state however often it is done, is tried again, and only after reading that it is not done;
 * where nothing can be read, the seat is given back once if the taker is known to have nothing. What else the two people
 * have is theirs, whoever changes it meanwhile.
 *
 * <p>A write whose answer was lost may be carried out late. None of ours is under way when the next is sent or the outcome
 * is told: each was answered, its effect was seen, or it was watched for until it is not expected any more.
 *
 * <p>An interrupt of the thread waits from the first write on until the swap has ended: it would fail every call that
 * undoes what was begun, and leave a write with the server that nobody waits for.
 */
final class SwapRun {
    private static final int READ_ATTEMPTS = 3;
    private static final int RESTORE_ROUNDS = 3;

    private final SeatProvider provider;
    private final boolean takesUnknown;
    private final LateWrites late;
    private final Seat seat;
    private final List<Step> steps = new ArrayList<>();
    private Optional<SwapPlan> planned = Optional.empty();
    private Optional<Holding> fromAfter = Optional.empty();
    private Optional<Holding> toAfter = Optional.empty();
    private Optional<Duration> gone = Optional.empty();
    private Optional<Duration> come = Optional.empty();
    private boolean takerTouched;
    /** Whether the client is, so that nothing can be read any more. */
    private boolean closed;

    private boolean interrupted;

    /** @param takesUnknown whether a seat is taken from somebody of whom nobody knows whether they are at work */
    SwapRun(SeatProvider provider, boolean takesUnknown, LateWrites late, Seat seat) {
        this.provider = provider;
        this.takesUnknown = takesUnknown;
        this.late = late;
        this.seat = seat;
    }

    MoveReport run(Supplier<SwapPlan> planning) {
        return report(outcome(planning));
    }

    /** Goes on where a run was cut off by a crash: looks, and undoes what has not come to its end. */
    MoveReport recover(SwapPlan plan, boolean grantBegun, Duration sinceLastWrite) {
        planned = Optional.of(plan);
        takerTouched = grantBegun;
        if (!late.outlast(sinceLastWrite)) {
            failed(Step.Name.VERIFY, "the thread was interrupted before it was read where " + seat + " is");
            return report(SwapOutcome.OPEN);
        }
        readBackBoth(plan);
        return report(arrived(plan) && verify(plan) ? SwapOutcome.DONE : compensate(plan));
    }

    private boolean arrived(SwapPlan plan) {
        return plan.from()
                        .map(before -> fromAfter.map(SwapRun::hasNone).orElse(false))
                        .orElse(true)
                && plan.to()
                        .map(before -> toAfter.map(SwapRun::has).orElse(false))
                        .orElse(true);
    }

    private MoveReport report(SwapOutcome outcome) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return MoveReport.of(planned, outcome, remark(outcome), steps, fromAfter, toAfter);
    }

    private String remark(SwapOutcome outcome) {
        return outcome == SwapOutcome.DONE
                ? planned.flatMap(SwapPlan::to)
                        .map(taker -> taker.account() + " has " + seat)
                        .orElse(seat + " is free")
                        .concat(waited())
                : why(outcome);
    }

    /** How long licences took to follow, as far as they were waited for. */
    private String waited() {
        String times = Stream.of(
                        gone.map(time -> "left " + giver() + " after " + time.toSeconds() + " s"),
                        come.map(time -> "came after " + time.toSeconds() + " s"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return times.isEmpty() ? "" : "; the licence " + times;
    }

    private String giver() {
        return planned.flatMap(SwapPlan::from)
                .map(before -> before.account().name())
                .orElse("its holder");
    }

    /** What went wrong first; where a person must look, at what. */
    private String why(SwapOutcome outcome) {
        Step last = steps.get(steps.size() - 1);
        return outcome == SwapOutcome.ATTENTION || outcome == SwapOutcome.OPEN
                ? last.remark()
                : steps.stream()
                        .filter(step -> !step.succeeded())
                        .findFirst()
                        .orElse(last)
                        .remark();
    }

    private SwapOutcome outcome(Supplier<SwapPlan> planning) {
        if (!plan(planning) || !check(planned.orElseThrow())) {
            return SwapOutcome.REFUSED;
        }
        SwapPlan plan = planned.orElseThrow();
        switch (release(plan)) {
            case NOT_DONE:
                return SwapOutcome.REFUSED;
            case UNCLEAR:
                return compensate(plan);
            default:
                return grant(plan) && verify(plan) ? SwapOutcome.DONE : compensate(plan);
        }
    }

    private boolean plan(Supplier<SwapPlan> planning) {
        try {
            SwapPlan plan = planning.get();
            planned = Optional.of(plan);
            fromAfter = plan.from();
            toAfter = plan.to();
            return ok(Step.Name.PLAN, plan.toString());
        } catch (SwapRefusedException | ApiException | IllegalStateException e) {
            return failed(Step.Name.PLAN, String.valueOf(e.getMessage()));
        }
    }

    private boolean check(SwapPlan plan) {
        Optional<Account> giver = plan.from().map(Holding::account);
        Busy busy;
        Optional<String> why;
        try {
            busy = giver.map(provider::busy).orElse(Busy.NO);
            why = busy == Busy.NOT_KNOWN ? giver.flatMap(provider::whyNotKnown) : Optional.empty();
        } catch (ApiException | IllegalStateException e) {
            return failed(Step.Name.CHECK, String.valueOf(e.getMessage()));
        }
        if (Thread.currentThread().isInterrupted()) {
            return failed(Step.Name.CHECK, "the thread was interrupted before anything was written");
        }
        return giver.map(account -> check(account, busy, why)).orElse(true);
    }

    private boolean check(Account giver, Busy busy, Optional<String> why) {
        switch (busy) {
            case YES:
                return failed(Step.Name.CHECK, giver + " is at work, so " + seat + " is not taken; try again later");
            case NO:
                return ok(Step.Name.CHECK, giver + " is not at work");
            case NOT_KNOWN:
                String unknown = "nobody who was asked knows whether " + giver + " is at work"
                        + why.map(reason -> " (" + reason + ")").orElse("");
                return takesUnknown
                        ? ok(Step.Name.CHECK, unknown)
                        : failed(
                                Step.Name.CHECK,
                                unknown + ", so " + seat + " is not taken; ask where they work, or say that it may be");
            default:
                return ok(Step.Name.CHECK, "whether " + giver + " is at work was not asked");
        }
    }

    private enum Fate {
        DONE,
        NOT_DONE,
        UNCLEAR
    }

    private Fate release(SwapPlan plan) {
        return plan.from().map(this::release).orElse(Fate.DONE);
    }

    private Fate release(Holding before) {
        Account giver = before.account();
        Optional<RuntimeException> failure = write(giver, () -> provider.release(giver, seat));
        boolean refused = changedNothing(failure);
        fromAfter = watch(giver, failure, now -> !now.holds());
        if (fromAfter.isEmpty()) {
            failed(Step.Name.RELEASE, "whether " + giver + " still has " + seat + " cannot be read" + why(failure));
            return refused ? Fate.NOT_DONE : Fate.UNCLEAR;
        }
        Holding now = fromAfter.get();
        if (now.holds()) {
            failed(Step.Name.RELEASE, giver + " still has " + seat + (refused ? "" : late.afterwards()) + why(failure));
            return Fate.NOT_DONE;
        }
        if (refused) {
            failed(Step.Name.RELEASE, "somebody else has taken " + seat + " from " + giver + why(failure));
            return Fate.NOT_DONE;
        }
        if (now.inheritedFrom().isPresent() || now.isPending()) {
            failed(Step.Name.RELEASE, giver + " has " + now.licenses() + " after the release" + why(failure));
            return Fate.UNCLEAR;
        }
        gone = now.settledAfter();
        ok(Step.Name.RELEASE, seat + " taken from " + giver + found(failure));
        return Fate.DONE;
    }

    private boolean grant(SwapPlan plan) {
        return plan.to().map(Holding::account).map(this::grant).orElse(true);
    }

    private boolean grant(Account taker) {
        Optional<RuntimeException> failure = write(taker, () -> provider.grant(taker, seat));
        takerTouched = !changedNothing(failure);
        if (failure.isEmpty()) {
            return ok(Step.Name.GRANT, seat + " given to " + taker);
        }
        toAfter = watch(taker, failure, Holding::holds);
        come = toAfter.flatMap(Holding::settledAfter);
        if (toAfter.map(SwapRun::has).orElse(false)) {
            return ok(Step.Name.GRANT, seat + " given to " + taker + found(failure));
        }
        return failed(
                Step.Name.GRANT,
                takerTouched && toAfter.isEmpty()
                        ? "whether " + taker + " has " + seat + " cannot be read" + why(failure)
                        : taker + " did not get " + seat + why(failure));
    }

    private boolean verify(SwapPlan plan) {
        fromAfter = plan.from().flatMap(before -> readBack(before.account()));
        toAfter = plan.to().flatMap(before -> watch(before.account(), Holding::holds));
        come = come.or(() -> toAfter.flatMap(Holding::settledAfter));
        if (!giverIsRead(plan) || !takerIsRead(plan)) {
            Holding unread = (giverIsRead(plan) ? plan.to() : plan.from()).orElseThrow();
            return failed(Step.Name.VERIFY, "what " + unread.account() + " has after the swap cannot be read");
        }
        if (toAfter.isPresent() && !has(toAfter.get())) {
            return failed(
                    Step.Name.VERIFY,
                    toAfter.get().account() + " has " + toAfter.get().licenses()
                            + ", although the system said that it gave " + seat);
        }
        if (!fromAfter.map(SwapRun::hasNone).orElse(true)) {
            return failed(
                    Step.Name.VERIFY,
                    fromAfter.get().account() + " has " + seat + " again, because somebody gave it back meanwhile");
        }
        return ok(
                Step.Name.VERIFY,
                "read back: "
                        + Stream.of(fromAfter, toAfter)
                                .flatMap(Optional::stream)
                                .map(Holding::toString)
                                .collect(Collectors.joining("; ")));
    }

    private static boolean hasNone(Holding now) {
        return !now.holds() && now.inheritedFrom().isEmpty() && !now.isPending();
    }

    private static boolean has(Holding now) {
        return now.holds() && !now.isPending();
    }

    /** Undoes the swap, reading both before each round of writes and after the last, since a write may come late. */
    private SwapOutcome compensate(SwapPlan plan) {
        Optional<RuntimeException> failure = Optional.empty();
        boolean blind = false;
        readBoth(plan);
        for (int round = 1; round <= RESTORE_ROUNDS && !undone(plan); round++) {
            // as long as it cannot be seen who has the seat, it is better left where it is than lost or held twice
            if (!takerIsClear(plan) && giverIsRead(plan) && toAfter.isPresent()) {
                Holding before = plan.to().orElseThrow();
                failure = write(before.account(), () -> provider.restore(before, seat));
                toAfter = watch(before.account(), failure, now -> !now.holds());
            }
            if (takerIsClear(plan) && !giverIsBack(plan) && (fromAfter.isPresent() || !blind)) {
                blind |= fromAfter.isEmpty();
                Holding before = plan.from().orElseThrow();
                failure = write(before.account(), () -> provider.restore(before, seat));
                watch(before.account(), failure, Holding::holds);
            }
            readBackBoth(plan);
        }
        if (undone(plan)) {
            ok(Step.Name.COMPENSATE, asBefore(plan));
            return SwapOutcome.COMPENSATED;
        }
        String wrong = Stream.of(
                        giverIsBack(plan) ? "" : wrong(plan.from().orElseThrow(), fromAfter),
                        takerIsClear(plan) ? "" : wrong(plan.to().orElseThrow(), toAfter))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", and "));
        if (!giverIsRead(plan) || !takerIsRead(plan)) {
            failed(
                    Step.Name.COMPENSATE,
                    "where " + seat + " is cannot be read, so it is left there: " + wrong + why(failure));
            return SwapOutcome.OPEN;
        }
        failed(
                Step.Name.COMPENSATE,
                "a person must see to " + seat
                        + provider.repairPlace().map(place -> " in " + place).orElse("") + ": " + wrong
                        + why(failure));
        return SwapOutcome.ATTENTION;
    }

    private String asBefore(SwapPlan plan) {
        Stream<String> giver = plan.from().stream().map(before -> asBefore(before, fromAfter.orElseThrow()));
        Stream<String> taker = plan.to().stream()
                .map(before ->
                        toAfter.map(now -> asBefore(before, now)).orElse(before.account() + " was given nothing"));
        return Stream.concat(giver, taker).collect(Collectors.joining(", and "));
    }

    /** What others have changed meanwhile is theirs: it stays, and is told. */
    private static String asBefore(Holding before, Holding now) {
        String has = now.account() + " has " + now.licenses();
        return now.state().equals(before.state())
                ? has + " as before"
                : has + ", where it was " + before.licenses() + " before: others have changed that, and it stays";
    }

    private boolean undone(SwapPlan plan) {
        return giverIsBack(plan) && takerIsClear(plan);
    }

    private boolean giverIsBack(SwapPlan plan) {
        return plan.from()
                .map(before -> fromAfter.map(SwapRun::has).orElse(false))
                .orElse(true);
    }

    private boolean giverIsRead(SwapPlan plan) {
        return plan.from().isEmpty() || fromAfter.isPresent();
    }

    private boolean takerIsRead(SwapPlan plan) {
        return plan.to().isEmpty() || toAfter.isPresent();
    }

    /** Whether the taker has nothing from this swap; what it never gave is from somebody else. */
    private boolean takerIsClear(SwapPlan plan) {
        return plan.to().isEmpty()
                || !takerTouched
                || toAfter.filter(now -> !now.holds() && !now.isPending()).isPresent();
    }

    private String wrong(Holding before, Optional<Holding> now) {
        String who = before.account() + (before.holds() ? " should have " : " should not have ") + seat;
        return now.map(holding -> who + " but has " + holding.licenses())
                .orElse(who + ", and what is there cannot be read");
    }

    private Optional<RuntimeException> write(Account account, Runnable call) {
        holdInterrupt();
        try {
            UnbrokenWork.run(() -> OneAtATime.run(provider.place(), account.id(), call));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private void readBoth(SwapPlan plan) {
        fromAfter = plan.from().flatMap(before -> read(before.account()));
        toAfter = plan.to().flatMap(before -> read(before.account()));
    }

    private void readBackBoth(SwapPlan plan) {
        fromAfter = plan.from().flatMap(before -> readBack(before.account()));
        toAfter = plan.to().flatMap(before -> readBack(before.account()));
    }

    private Optional<Holding> read(Account account) {
        return read(() -> provider.read(account, seat));
    }

    /**
     * Watches for a write that may have been done: it may be carried out late, or may be read only a while after it was
     * answered.
     */
    private Optional<Holding> watch(Account account, Optional<RuntimeException> failure, Predicate<Holding> isSeen) {
        return changedNothing(failure) ? readBack(account) : watch(account, isSeen);
    }

    private Optional<Holding> watch(Account account, Predicate<Holding> isSeen) {
        return late.watch(
                () -> readBack(account), now -> closed || now.filter(isSeen).isPresent());
    }

    private Optional<Holding> readBack(Account account) {
        return read(() -> provider.readBack(account, seat));
    }

    private Optional<Holding> read(Supplier<Holding> reading) {
        for (int attempt = 1; attempt <= READ_ATTEMPTS; attempt++) {
            holdInterrupt();
            try {
                return Optional.of(reading.get());
            } catch (IllegalStateException e) {
                closed = true;
                return Optional.empty();
            } catch (RuntimeException unread) {
                // a read changes nothing, so it is tried again whatever became of it
            }
        }
        return Optional.empty();
    }

    private void holdInterrupt() {
        interrupted |= Thread.interrupted();
    }

    private static boolean changedNothing(Optional<RuntimeException> failure) {
        return failure.map(SwapRun::outcome)
                .filter(o -> o == RequestOutcome.REJECTED || o == RequestOutcome.NOT_SENT)
                .isPresent();
    }

    /** Of an exception that no call to the system is known to throw, nobody can tell. */
    private static RequestOutcome outcome(RuntimeException e) {
        if (e instanceof NothingSentException) {
            return RequestOutcome.NOT_SENT;
        }
        return e instanceof ApiException ? ((ApiException) e).outcome() : RequestOutcome.UNKNOWN;
    }

    private static String why(Optional<RuntimeException> failure) {
        return failure.map(e -> ": " + e.getMessage()).orElse("");
    }

    private static String found(Optional<RuntimeException> failure) {
        return failure.isPresent() ? ", as reading back showed; the answer was lost" : "";
    }

    private boolean ok(Step.Name name, String remark) {
        steps.add(new Step(name, true, remark));
        return true;
    }

    private boolean failed(Step.Name name, String remark) {
        steps.add(new Step(name, false, remark));
        return false;
    }
}
