package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.http.CallOptions;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is to happen to one call, on both sides. It follows from a seed and the number of the call alone, so that the server
 * knows it, too, and a call that went wrong can be looked at again. Immutable.
 */
final class DisturbedCall {
    enum Verb {
        GET,
        SEARCH,
        PUT,
        POST,
        PATCH,
        DELETE;

        boolean reads() {
            return this == GET || this == SEARCH;
        }

        /** Somebody wants to know what the answer says. */
        boolean readsAnswer() {
            return reads() || this == POST;
        }

        boolean hasBody() {
            return this != GET && this != DELETE;
        }
    }

    /** What is about as long as the server takes. */
    enum Limit {
        NONE,
        ATTEMPT,
        SILENCE,
        DEADLINE
    }

    /** What comes at any moment, from another thread. */
    enum Event {
        NONE,
        INTERRUPT,
        CANCEL,
        CLOSE_CLIENT,
        CLOSE_TRANSPORT
    }

    /** What an interceptor of the application does. */
    enum Interceptor {
        NONE,
        FAILS_BEFORE,
        FAILS_AFTER,
        SENDS_AGAIN
    }

    /** What happens while the call waits for its next try. */
    enum Pause {
        /** Nothing, and nobody waits either. */
        NONE,
        REAL,
        INTERRUPTED,
        CLOSED
    }

    private static final int MAX_ATTEMPTS = 3;
    private static final List<Fault> ANSWERS = faults(Fault::isWholeAnswer);
    private static final List<Fault> BREAKS =
            faults(fault -> !fault.isWholeAnswer() && !fault.http2() && !fault.stalls());
    private static final List<Fault> HTTP_2 = faults(fault -> fault.http2() || fault.isWholeAnswer());

    final int id;
    final Verb verb;
    final boolean http2;
    final boolean staleToken;
    final boolean longBody;
    final boolean longAnswer;
    final Limit limit;
    final Event event;
    final Interceptor interceptor;
    final Pause pause;
    /** When the event comes. */
    final int momentMicros;

    private final long seed;
    private final boolean slow;
    private final Optional<Fault> stall;
    private final int limitMicros;

    DisturbedCall(long seed, int id) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + id);
        this.seed = seed;
        this.id = id;
        this.verb = Verb.values()[random.nextInt(Verb.values().length)];
        this.event = draw(random, Event.values(), 75, 9, 8, 7, 1);
        this.http2 = random.nextInt(8) == 0 && event != Event.CLOSE_TRANSPORT;
        this.stall = !http2 && random.nextInt(150) == 0
                ? Optional.of(random.nextBoolean() ? Fault.STALL : Fault.STALL_DURING_ANSWER)
                : Optional.empty();
        Limit drawn = draw(random, Limit.values(), 70, 12, 6, 12);
        this.limit = stall.isPresent() && drawn == Limit.NONE ? Limit.SILENCE : drawn;
        this.limitMicros = stall.isPresent() ? random.nextInt(3000, 8000) : about(random);
        Interceptor drawnInterceptor = draw(random, Interceptor.values(), 80, 5, 8, 7);
        this.interceptor = event == Event.CLOSE_TRANSPORT ? Interceptor.NONE : drawnInterceptor;
        Pause drawnPause = draw(random, Pause.values(), 70, 10, 10, 10);
        boolean endsByItself = event != Event.NONE || limit == Limit.DEADLINE;
        this.pause = drawnPause == Pause.REAL && !endsByItself ? Pause.NONE : drawnPause;
        this.slow = (event == Event.INTERRUPT || event == Event.CANCEL) && random.nextInt(20) == 0;
        this.momentMicros = about(random);
        this.staleToken = random.nextInt(25) == 0;
        this.longBody = verb.hasBody() && random.nextInt(60) == 0;
        this.longAnswer = random.nextInt(60) == 0;
    }

    /** About as long as a call takes that nothing holds up: a look at an old connection alone takes a millisecond. */
    private static int about(SplittableRandom random) {
        return random.nextBoolean() ? random.nextInt(50, 3000) : random.nextInt(50, 800);
    }

    private static <E> E draw(SplittableRandom random, E[] values, int... percent) {
        int point = random.nextInt(100);
        int chosen = 0;
        for (int passed = percent[0]; passed <= point; passed += percent[chosen]) {
            chosen++;
        }
        return values[chosen];
    }

    private static List<Fault> faults(Predicate<Fault> which) {
        return Arrays.stream(Fault.values()).filter(which).collect(Collectors.toUnmodifiableList());
    }

    CallOptions options() {
        CallOptions.Builder options = CallOptions.builder();
        Duration duration = Duration.of(limitMicros, ChronoUnit.MICROS);
        switch (limit) {
            case ATTEMPT:
                return options.attemptTimeout(duration).build();
            case SILENCE:
                return options.readTimeout(duration).build();
            case DEADLINE:
                return options.operationTimeout(duration).build();
            default:
                return options.build();
        }
    }

    /** One request of this call. */
    Sending sending(int number, boolean again) {
        return new Sending(number, again);
    }

    /** Whether nothing on this side meddles at a moment that cannot be foreseen. */
    boolean canBeForeseen() {
        return limit == Limit.NONE
                && event == Event.NONE
                && interceptor != Interceptor.SENDS_AGAIN
                && pause != Pause.REAL;
    }

    /** Whether something happens to it besides what the server does. */
    boolean isDisturbedHere() {
        return limit != Limit.NONE || interceptor != Interceptor.NONE || staleToken;
    }

    /**
     * Whether a call that can be foreseen may end so by the table.
     *
     * @param outcome empty if it succeeds
     * @param mayBeLeft whether its first try may go over a connection that the server has left
     */
    boolean mayEnd(Optional<RequestOutcome> outcome, int tries, boolean mayBeLeft) {
        return mayEnd(outcome, tries, 1, mayBeLeft);
    }

    private boolean mayEnd(Optional<RequestOutcome> outcome, int tries, int number, boolean mayBeLeft) {
        Sending sending = sending(number, false);
        return mayEnd(outcome, tries, number, sending.fault, mayBeLeft(sending, mayBeLeft))
                || (mayBeLeft
                        && leavingBefore().stream().anyMatch(fault -> mayEnd(outcome, tries, number, fault, false)));
    }

    private boolean mayEnd(Optional<RequestOutcome> outcome, int tries, int number, Fault fault, boolean thenLeft) {
        Optional<RequestOutcome> told = fault.outcome();
        boolean again = fault.again(verb.reads() ? "GET" : "PUT");
        boolean putOff = verb.reads() && fault.putsOff();
        if (interceptor == Interceptor.FAILS_BEFORE) {
            told = Optional.of(RequestOutcome.NOT_SENT);
            again = true;
            putOff = false;
        } else if (interceptor == Interceptor.FAILS_AFTER && (told.isEmpty() || fault == Fault.NOT_JSON)) {
            told = Optional.of(RequestOutcome.DONE);
            again = verb.reads();
        }
        boolean ends = !again || (number >= MAX_ATTEMPTS && !putOff) || pause != Pause.NONE;
        return ends ? told.equals(outcome) && number == tries : mayEnd(outcome, tries, number + 1, thenLeft);
    }

    /** What a request meets that goes over a connection which the server is about to close. */
    private List<Fault> leavingBefore() {
        return http2
                ? List.of(Fault.H2_REFUSED_STREAM, Fault.H2_CLOSE_AFTER_REQUEST)
                : List.of(Fault.CLOSE_BEFORE_REQUEST);
    }

    private boolean mayBeLeft(Sending sending, boolean before) {
        return interceptor == Interceptor.FAILS_BEFORE ? before : !http2 && sending.leavesConnection();
    }

    @Override
    public String toString() {
        return "call " + id + " " + (http2 ? "h2 " : "") + verb + " limit " + limit + " " + limitMicros + " event "
                + event
                + " " + momentMicros + " interceptor " + interceptor + " pause " + pause
                + (staleToken ? " stale token" : "") + (longBody ? " long body" : "") + ", server "
                + sending(1, false) + "/" + sending(1, true) + " " + sending(2, false) + "/" + sending(2, true) + " "
                + sending(3, false) + "/" + sending(3, true);
    }

    /** When the server does the work, if it does it. */
    enum Work {
        AT_ONCE,
        BEFORE_THE_ANSWER,
        AFTERWARDS
    }

    /** What the server does with one request. Immutable. */
    final class Sending {
        final Fault fault;
        final boolean done;
        final Work work;
        final int delayMicros;
        /** Between two halves of the body; 0 if it is sent in one piece. */
        final int dripMicros;
        /** After which the server closes the connection; 0 if never. */
        final int keepAliveMillis;
        /** A server that says how long it keeps connections is believed, even if it does not. */
        final boolean announces;
        /** A server that closes its connection instead of answering may have begun to answer. */
        final boolean beginsHead;

        private Sending(int number, boolean again) {
            SplittableRandom random =
                    new SplittableRandom(~seed * 1_000_033 + id * 32L + number * 2L + (again ? 1 : 0));
            this.fault = fault(random, number);
            boolean coin = random.nextBoolean();
            this.done = fault.isDone() || (fault.mayBeDone() && coin);
            this.work = Work.values()[random.nextInt(Work.values().length)];
            this.delayMicros = delay(random);
            this.dripMicros = random.nextInt(20) == 0 ? random.nextInt(1, 1500) : 0;
            this.keepAliveMillis = http2 || random.nextInt(30) > 0 ? 0 : random.nextInt(1, 3);
            this.announces = random.nextInt(8) > 0;
            this.beginsHead = random.nextInt(3) == 0;
        }

        private Fault fault(SplittableRandom random, int number) {
            if (stall.isPresent()) {
                return stall.get();
            }
            // a read that is put off goes on until somebody answers
            if (number > MAX_ATTEMPTS || random.nextInt(4) == 0) {
                return Fault.NONE;
            }
            // a new connection is what costs the most
            List<Fault> http1 = random.nextInt(3) == 0 ? BREAKS : ANSWERS;
            List<Fault> faults = http2 ? HTTP_2 : http1;
            Fault drawn = faults.get(random.nextInt(faults.size()));
            return drawn.needsReader() && !verb.readsAnswer() ? Fault.NONE : drawn;
        }

        private int delay(SplittableRandom random) {
            if (slow) {
                return random.nextInt(10_000, 35_000);
            }
            boolean often = limit != Limit.NONE || event != Event.NONE;
            return random.nextInt(often ? 2 : 20) == 0 ? about(random) : 0;
        }

        /** Whether the connection may be gone when the next request is sent over it. */
        boolean leavesConnection() {
            // MockWebServer may close it late, on behalf of a call before, which did not wait for that
            boolean late = fault == Fault.H2_CLOSE_AFTER_REQUEST;
            return late || fault == Fault.CLOSE_AFTER_ANSWER || keepAliveMillis > 0;
        }

        @Override
        public String toString() {
            return fault
                    + (done ? " done " + work : "")
                    + (delayMicros > 0 ? " delay " + delayMicros : "")
                    + (keepAliveMillis > 0 ? " leaves" : "");
        }
    }
}
