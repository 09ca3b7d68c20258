package io.github.rpaclients.core.internal.http;

import java.util.Optional;

/** What was said of every call and of its tries, to be held against the {@link Truth} when the server has come to rest. */
final class Claims {
    private final byte[] calls;
    private final byte[][] tries = new byte[Truth.TRIES][];

    Claims(int calls) {
        this.calls = new byte[calls];
        for (int i = 0; i < tries.length; i++) {
            tries[i] = new byte[calls];
        }
    }

    /** Each call once, by any thread. */
    void note(RunningCall call) {
        calls[call.plan.id] = (byte) call.claim().ordinal();
        for (int number = 1; number <= Truth.TRIES; number++) {
            tries[number - 1][call.plan.id] = (byte) call.claim(number).ordinal();
        }
    }

    Claim of(DisturbedCall call) {
        return of(calls, call);
    }

    /** Whether more than one try of a write was done, or one of them twice. */
    boolean isDuplicate(DisturbedCall call, Truth truth) {
        if (call.verb.reads()) {
            return false;
        }
        int tries = 0;
        int most = 0;
        for (int number = 1; number <= Truth.TRIES; number++) {
            int done = truth.done(call.id, number);
            tries += done > 0 ? 1 : 0;
            most = Math.max(most, done);
        }
        // what the application's interceptor sends again is not our doing
        return tries > 1 || (most > 1 && call.interceptor != DisturbedCall.Interceptor.SENDS_AGAIN);
    }

    /** What was claimed and is not true. */
    Optional<String> lie(DisturbedCall call, Truth truth) {
        Claim claim = of(call);
        int done = 0;
        int seen = 0;
        int attempts = 0;
        for (int number = 1; number <= Truth.TRIES; number++) {
            Claim tried = of(tries[number - 1], call);
            int seenNow = truth.seen(call.id, number);
            int doneNow = truth.done(call.id, number);
            if (isLie(tried, seenNow, doneNow)) {
                return Optional.of("try " + number + " was " + tried + ", seen " + seenNow + ", done " + doneNow);
            }
            attempts += tried == Claim.NONE ? 0 : 1;
            seen += seenNow;
            done += doneNow;
        }
        boolean lie = call.verb.reads()
                ? attempts == 0 && seen > 0
                : (claim.saysUndone() && !sentAgain(call, claim) && done > 0) || (claim.saysDone() && done == 0);
        return lie ? Optional.of("was " + claim + ", seen " + seen + ", done " + done) : Optional.empty();
    }

    /** A client may be closed between what the application sent first and what it sent again. */
    private static boolean sentAgain(DisturbedCall call, Claim claim) {
        return claim == Claim.CLOSED && call.interceptor == DisturbedCall.Interceptor.SENDS_AGAIN;
    }

    private static boolean isLie(Claim claim, int seen, int done) {
        switch (claim) {
            case NONE:
            case NOT_SENT:
                return seen > 0 || done > 0;
            case REJECTED:
                return done > 0;
            case SUCCESS:
            case DONE:
                return done == 0;
            default:
                return false;
        }
    }

    private static Claim of(byte[] claims, DisturbedCall call) {
        return Claim.values()[claims[call.id]];
    }
}
