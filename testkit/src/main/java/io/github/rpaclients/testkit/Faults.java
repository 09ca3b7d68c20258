package io.github.rpaclients.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * Things that go wrong on purpose. Each fault strikes once, at the next request that fits; several armed for the same
 * request strike one after the other, in the order they were armed.
 */
public final class Faults {

    /** What happens to the request. */
    public enum Kind {
        /** The request is refused with a status and never reaches the simulated service. */
        REFUSE,
        /** The service does the work and then answers with an error status. */
        FAIL_AFTERWARDS,
        /** The service does the work and the connection is closed before the answer. */
        DROP_ANSWER,
        /** A web page with status 200 comes instead of the service's answer. */
        HTML,
        /** The service works as usual, after something else has happened. */
        AFTER
    }

    /** One armed fault; read by the simulator's server. */
    public static final class Fault {
        private final String method;
        private final String pathPart;
        private final Kind kind;
        private final int status;
        private final Runnable first;

        private Fault(String method, String pathPart, Kind kind, int status, Runnable first) {
            this.method = method;
            this.pathPart = pathPart;
            this.kind = kind;
            this.status = status;
            this.first = first;
        }

        public Kind kind() {
            return kind;
        }

        public int status() {
            return status;
        }

        public void runFirst() {
            first.run();
        }
    }

    /** The place a fault strikes at; choose what happens there. */
    public final class Place {
        private final String method;
        private final String pathPart;

        private Place(String method, String pathPart) {
            this.method = method;
            this.pathPart = pathPart;
        }

        public Faults refuse(int status) {
            return arm(Kind.REFUSE, status, () -> {});
        }

        public Faults failAfterwards(int status) {
            return arm(Kind.FAIL_AFTERWARDS, status, () -> {});
        }

        public Faults dropAnswer() {
            return arm(Kind.DROP_ANSWER, 0, () -> {});
        }

        public Faults html() {
            return arm(Kind.HTML, 200, () -> {});
        }

        /** Runs {@code first}, for example a rival who takes the last seat, and then handles the request. */
        public Faults after(Runnable first) {
            return arm(Kind.AFTER, 0, first);
        }

        private Faults arm(Kind kind, int status, Runnable first) {
            synchronized (armed) {
                armed.add(new Fault(method, pathPart, kind, status, first));
            }
            return Faults.this;
        }
    }

    private final Deque<Fault> armed = new ArrayDeque<>();

    /** The next request with this method whose path contains {@code pathPart}. */
    public Place next(String method, String pathPart) {
        return new Place(method, pathPart);
    }

    /** Takes the fault armed for this request, if there is one; called by the simulator's server. */
    public Optional<Fault> take(String method, String path) {
        synchronized (armed) {
            for (Iterator<Fault> faults = armed.iterator(); faults.hasNext(); ) {
                Fault fault = faults.next();
                if (fault.method.equals(method) && path.contains(fault.pathPart)) {
                    faults.remove();
                    return Optional.of(fault);
                }
            }
            return Optional.empty();
        }
    }
}
