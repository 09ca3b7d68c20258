package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that is made, what disturbs it, and what is claimed of it. */
final class RunningCall implements CallListener.Observation {
    /** Far more than any limit and delay, also on a loaded machine. */
    private static final long LONGEST_NANOS = 15_000_000_000L;

    final DisturbedCall plan;
    final Gate gate;

    private final Transport transport;
    private final long start = System.nanoTime();
    private final Claim[] tries = new Claim[Truth.TRIES];
    private volatile int started;
    private volatile boolean again;
    private int ended;
    private @Nullable Thread thread;
    private boolean over;
    private boolean meddled;
    private boolean interrupted;
    private boolean forgotInterrupt;
    private boolean rightAnswer = true;
    private Claim claim = Claim.NONE;
    private @Nullable Throwable failure;

    RunningCall(DisturbedCall plan, Gate gate, Transport transport) {
        this.plan = plan;
        this.gate = gate;
        this.transport = transport;
    }

    @Override
    public Map<String, String> attemptStarted(int number) {
        again = false;
        started = number;
        return Map.of("X-Try", plan.id + "/" + number);
    }

    @Override
    public void attemptEnded(Attempt attempt) {
        ended = attempt.number();
        tries[ended - 1] = attempt.failure().map(Claim::of).orElse(Claim.SUCCESS);
    }

    /** The application's interceptor does it. */
    void again() {
        again = true;
    }

    /** What is to happen to the request that is sent now. */
    Fault next() {
        return started == 0 ? Fault.NONE : plan.sending(started, again).fault;
    }

    synchronized void begins(Thread caller) {
        thread = caller;
    }

    synchronized void ends() {
        over = true;
    }

    /** What its thread says afterwards; it must not forget an interrupt. */
    void isInterrupted(boolean flag) {
        forgotInterrupt = interrupted && !flag;
    }

    /** Comes from another thread, at any moment. */
    synchronized void disturb() {
        if (over) {
            return;
        }
        meddled = true;
        switch (plan.event) {
            case INTERRUPT:
                if (thread != null) {
                    interrupted = true;
                    thread.interrupt();
                }
                break;
            case CLOSE_CLIENT:
                gate.close();
                break;
            case CLOSE_TRANSPORT:
                transport.close();
                break;
            default:
                // a cancellation is for whoever holds the future
                break;
        }
    }

    void answered(RawObject answer) {
        rightAnswer = answer.toJson().equals(DisturbingServer.json(plan));
    }

    void succeeded() {
        claim = Claim.SUCCESS;
    }

    void failed(Throwable e) {
        failure = e;
        if (e instanceof ApiException) {
            claim = Claim.of(((ApiException) e).outcome());
        } else if (e instanceof IllegalStateException && "The client is closed".equals(e.getMessage())) {
            claim = Claim.CLOSED;
        } else {
            claim = Claim.STRANGE;
        }
    }

    int tries() {
        return started;
    }

    Claim claim() {
        return claim;
    }

    Claim claim(int number) {
        Claim of = tries[number - 1];
        return of == null ? Claim.NONE : of;
    }

    long nanos() {
        return System.nanoTime() - start;
    }

    boolean isTooLong() {
        return nanos() > LONGEST_NANOS;
    }

    String where() {
        Thread caller = thread;
        return caller == null ? "" : " at " + Arrays.toString(caller.getStackTrace());
    }

    /** Whether a connection may be in the pool that the server has left. */
    boolean leftConnection() {
        for (int number = 1; number <= started; number++) {
            if (plan.sending(number, false).leavesConnection()
                    || (sendsAgain() && plan.sending(number, true).leavesConnection())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may have ended in the middle of a body that takes several frames. */
    boolean mayHaveBrokenOff() {
        return plan.longBody && !plan.canBeForeseen();
    }

    /** Whether it may have come and gone without using a connection. */
    boolean mayNotHaveSent() {
        return !plan.canBeForeseen() || plan.interceptor == DisturbedCall.Interceptor.FAILS_BEFORE;
    }

    boolean isDisturbed() {
        if (plan.isDisturbedHere() || meddled) {
            return true;
        }
        for (int number = 1; number <= started; number++) {
            if (plan.sending(number, false).fault != Fault.NONE) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is wrong with it, as far as that can be told without asking the server.
     *
     * @param mayBeLeft whether it began with a connection that the server may have left
     */
    Optional<String> complaint(boolean mayBeLeft) {
        return what(mayBeLeft).map(what -> what + ": " + this);
    }

    private Optional<String> what(boolean mayBeLeft) {
        if (isTooLong()) {
            return Optional.of("took " + nanos() / 1_000_000 + " ms");
        }
        if (forgotInterrupt) {
            return Optional.of("forgot an interrupt");
        }
        // OkHttp does not let an interceptor send again whatever was cancelled
        if (claim == Claim.STRANGE && !sendsAgain()) {
            return Optional.of("threw what it should not");
        }
        if (claim == Claim.CLOSED && !mayBeClosed()) {
            return Optional.of("says that it was closed");
        }
        if (started != ended) {
            return Optional.of("began " + started + " tries and ended " + ended);
        }
        if (claim.isOfARequest() && claim != lastTry()) {
            return Optional.of("says something else than its last try");
        }
        if (!rightAnswer) {
            return Optional.of("got another's answer");
        }
        if (isRefusedByStatus() && claim != Claim.REJECTED && !sendsAgain()) {
            return Optional.of("was refused and does not say so");
        }
        return plan.canBeForeseen() && !plan.mayEnd(claim.outcome(), started, mayBeLeft)
                ? Optional.of("does not end by the table" + (mayBeLeft ? ", and the connection was old" : ""))
                : Optional.empty();
    }

    private boolean sendsAgain() {
        return plan.interceptor == DisturbedCall.Interceptor.SENDS_AGAIN;
    }

    private boolean mayBeClosed() {
        return plan.event == DisturbedCall.Event.CLOSE_CLIENT
                || plan.event == DisturbedCall.Event.CLOSE_TRANSPORT
                || plan.pause == DisturbedCall.Pause.CLOSED;
    }

    private Claim lastTry() {
        return started == 0 ? Claim.NOT_SENT : claim(started);
    }

    private boolean isRefusedByStatus() {
        if (!(failure instanceof ApiException)) {
            return false;
        }
        int status = ((ApiException) failure).status().orElse(0);
        return status >= 400 && status < 500 && status != 408;
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(plan.toString())
                .append("; claims ")
                .append(claim)
                .append(", tries");
        for (int number = 1; number <= started; number++) {
            words.append(' ').append(claim(number));
        }
        return words.append(failure == null ? "" : ", " + failure).toString();
    }
}
