package io.github.rpaclients.swap;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.SeatProvider.Busy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One swap under way. A write whose fate is unclear is never repeated: what became of it is read. Only restoring, which
 * leaves the same state however often it is done, is tried again, and only after reading that it is not done.
 */
final class SwapRun {
    private static final int RESTORE_ATTEMPTS = 3;

    private final SeatProvider provider;
    private final SeatMove move;
    private final List<Step> steps = new ArrayList<>();
    private Optional<SwapPlan> planned = Optional.empty();
    private Optional<Holding> fromAfter = Optional.empty();
    private Optional<Holding> toAfter = Optional.empty();

    SwapRun(SeatProvider provider, SeatMove move) {
        this.provider = provider;
        this.move = move;
    }

    SwapReport run() {
        SwapOutcome outcome = outcome();
        return new SwapReport(
                provider.system(), move.seat(), move.from(), move.to(), outcome, steps, planned, fromAfter, toAfter);
    }

    private SwapOutcome outcome() {
        if (!plan() || !check(planned.orElseThrow())) {
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

    private boolean plan() {
        try {
            SwapPlan plan = move.plan();
            planned = Optional.of(plan);
            fromAfter = Optional.of(plan.from());
            toAfter = Optional.of(plan.to());
            return ok(Step.Name.PLAN, plan.toString());
        } catch (SwapRefusedException | ApiException e) {
            return failed(Step.Name.PLAN, e.getMessage());
        }
    }

    private boolean check(SwapPlan plan) {
        Account giver = plan.from().account();
        Busy busy;
        try {
            busy = provider.busy(giver);
        } catch (ApiException e) {
            return failed(Step.Name.CHECK, e.getMessage());
        }
        switch (busy) {
            case YES:
                return failed(Step.Name.CHECK, giver + " is at work; the seat is not taken");
            case NO:
                return ok(Step.Name.CHECK, giver + " is not at work");
            default:
                return ok(Step.Name.CHECK, "whether " + giver + " is at work cannot be asked here");
        }
    }

    private enum Fate {
        DONE,
        NOT_DONE,
        UNCLEAR
    }

    private Fate release(SwapPlan plan) {
        Holding before = plan.from();
        Optional<ApiException> failure = write(() -> provider.release(before.account(), plan.seat()));
        if (failure.isPresent() && changedNothing(failure.get())) {
            failed(Step.Name.RELEASE, failure.get().getMessage());
            return Fate.NOT_DONE;
        }
        fromAfter = read(before.account());
        if (fromAfter.isEmpty()) {
            failed(Step.Name.RELEASE, said(failure) + "and what became of it cannot be read");
            return Fate.UNCLEAR;
        }
        Holding now = fromAfter.get();
        if (!now.holds()) {
            ok(Step.Name.RELEASE, plan.seat() + " taken from " + before.account() + found(failure));
            return Fate.DONE;
        }
        failed(Step.Name.RELEASE, said(failure) + "and reading back shows the seat still with " + before.account());
        return now.sameAs(before) ? Fate.NOT_DONE : Fate.UNCLEAR;
    }

    private boolean grant(SwapPlan plan) {
        Account taker = plan.to().account();
        Optional<ApiException> failure = write(() -> provider.grant(taker, plan.seat()));
        if (failure.isEmpty()) {
            return ok(Step.Name.GRANT, plan.seat() + " given to " + taker);
        }
        if (changedNothing(failure.get())) {
            return failed(Step.Name.GRANT, failure.get().getMessage());
        }
        toAfter = read(taker);
        return toAfter.map(Holding::holds).orElse(false)
                ? ok(Step.Name.GRANT, plan.seat() + " given to " + taker + found(failure))
                : failed(Step.Name.GRANT, failure.get().getMessage());
    }

    private boolean verify(SwapPlan plan) {
        fromAfter = read(plan.from().account());
        toAfter = read(plan.to().account());
        if (fromAfter.isEmpty() || toAfter.isEmpty()) {
            return failed(Step.Name.VERIFY, "the result cannot be read back");
        }
        if (!toAfter.get().holds()) {
            return failed(
                    Step.Name.VERIFY,
                    "the system said that it gave " + plan.seat() + ", but "
                            + plan.to().account() + " has " + toAfter.get().licenses());
        }
        if (fromAfter.get().holds() || fromAfter.get().inheritedFrom().isPresent()) {
            return failed(
                    Step.Name.VERIFY, plan.from().account() + " has " + plan.seat() + " again; somebody gave it back");
        }
        return ok(Step.Name.VERIFY, "read back: " + fromAfter.get() + "; " + toAfter.get());
    }

    /** First what the taker has too much, which may be the seat that the giver lacks; then the giver. */
    private SwapOutcome compensate(SwapPlan plan) {
        Optional<String> taker = restored(plan.to());
        Optional<String> giver = restored(plan.from());
        fromAfter = read(plan.from().account());
        toAfter = read(plan.to().account());
        if (taker.isEmpty() && giver.isEmpty()) {
            ok(Step.Name.COMPENSATE, "read back: both have what they had; " + plan.from());
            return SwapOutcome.COMPENSATED;
        }
        String place = provider.repairPlace().map(p -> " (" + p + ")").orElse("");
        failed(
                Step.Name.COMPENSATE,
                "a person must look" + place + ": "
                        + String.join("; ", List.of(giver.orElse(""), taker.orElse("")))
                                .replaceAll("^; |; $", ""));
        return SwapOutcome.ATTENTION;
    }

    /** Puts a holding back unless it is as it was. Says what is wrong if that cannot be done. */
    private Optional<String> restored(Holding before) {
        String problem = "";
        for (int attempt = 1; attempt <= RESTORE_ATTEMPTS; attempt++) {
            Optional<Holding> now = read(before.account());
            if (now.isPresent() && now.get().sameAs(before)) {
                return Optional.empty();
            }
            Optional<ApiException> failure = write(() -> provider.restore(before, move.seat()));
            problem = failure.map(e -> ": " + e.getMessage()).orElse("");
        }
        Optional<Holding> now = read(before.account());
        if (now.isPresent() && now.get().sameAs(before)) {
            return Optional.empty();
        }
        return Optional.of(before.account() + " should have " + before.licenses() + ", has "
                + now.map(Holding::licenses).orElse("what cannot be read") + problem);
    }

    private static Optional<ApiException> write(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (ApiException e) {
            return Optional.of(e);
        }
    }

    private Optional<Holding> read(Account account) {
        try {
            return Optional.of(provider.read(account, move.seat()));
        } catch (ApiException e) {
            return Optional.empty();
        }
    }

    private static boolean changedNothing(ApiException e) {
        return e.outcome() == RequestOutcome.REJECTED || e.outcome() == RequestOutcome.NOT_SENT;
    }

    private static String said(Optional<ApiException> failure) {
        return failure.map(ApiException::getMessage).map(m -> m + " ").orElse("the system said yes, ");
    }

    private static String found(Optional<ApiException> failure) {
        return failure.isPresent() ? ", as reading back showed; the answer was lost" : "";
    }

    private boolean ok(Step.Name name, String remark) {
        steps.add(new Step(name, true, remark));
        return true;
    }

    private boolean failed(Step.Name name, @Nullable String remark) {
        steps.add(new Step(name, false, String.valueOf(remark)));
        return false;
    }
}
