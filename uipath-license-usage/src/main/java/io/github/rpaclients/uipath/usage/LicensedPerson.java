package io.github.rpaclients.uipath.usage;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.uipath.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody who has a seat, and when he was last seen. Immutable. */
public final class LicensedPerson {
    private final Instant now;
    private final PersonId id;
    private final String name;
    private final Traces traces;
    private final List<HeldSeat> seats;

    LicensedPerson(Instant now, PersonId id, String name, Traces traces, List<HeldSeat> seats) {
        this.now = now;
        this.id = id;
        this.name = name;
        this.traces = traces;
        this.seats = List.copyOf(seats);
    }

    public PersonId id() {
        return id;
    }

    /** The user name, else what the licence service calls the person, else the id. */
    public String name() {
        return name;
    }

    /** What the person has, directly first. */
    public List<HeldSeat> seats() {
        return seats;
    }

    /**
     * When any of the person's licences was last in use, says the licence service; that it says nothing does not mean never.
     */
    public Optional<Instant> lastInUse() {
        return traces.lastInUse;
    }

    /** When the person last signed in, says Identity. Somebody who signed in need not have used a licence. */
    public Optional<Instant> lastLogin() {
        return traces.lastLogin;
    }

    /**
     * The one answer: the later of {@link #lastInUse} and {@link #lastLogin}. Without either it is {@code never} where
     * Identity says that a local user's invitation is open, so that nobody can have signed in, and {@code not known}
     * otherwise.
     */
    public LastUse lastUse() {
        return Stream.of(traces.lastInUse, traces.lastLogin)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(time -> LastUse.at(time, now))
                .orElseGet(() -> traces.invited ? LastUse.never(now) : LastUse.notKnown(now));
    }

    /** Identity lists the person. It need not list people of other directories, and not those that it forgot. */
    public boolean isKnown() {
        return traces.known;
    }

    /** The directory does not know the person any more; the seats stay taken. */
    public boolean isOrphan() {
        return traces.orphan;
    }

    LicensedPerson withLogin(Optional<Instant> login) {
        return login.isEmpty() ? this : new LicensedPerson(now, id, name, traces.withLogin(login), seats);
    }

    /** For example {@code used 74 days ago, signed in 3 days ago}. */
    String history() {
        return traces.lastInUse
                        .map(time -> "used " + LastUse.ago(time, now))
                        .orElse(lastUse().isNever() ? "never signed in" : "no use on record")
                + traces.lastLogin
                        .map(time -> ", signed in " + LastUse.ago(time, now))
                        .orElse("");
    }

    String ago(Instant then) {
        return LastUse.ago(then, now);
    }

    static boolean isSince(Optional<Instant> time, Instant from) {
        return time.filter(then -> then.isAfter(from)).isPresent();
    }

    /** One line. */
    @Override
    public String toString() {
        return Printable.line(name) + ": " + lastUse();
    }

    /** What both services remember of a person. */
    static final class Traces {
        private final Optional<Instant> lastInUse;
        private final Optional<Instant> lastLogin;
        private final boolean known;
        private final boolean invited;
        private final boolean orphan;

        Traces(
                Optional<Instant> lastInUse,
                Optional<Instant> lastLogin,
                boolean known,
                boolean invited,
                boolean orphan) {
            this.lastInUse = lastInUse;
            this.lastLogin = lastLogin;
            this.known = known;
            this.invited = invited;
            this.orphan = orphan;
        }

        private Traces withLogin(Optional<Instant> login) {
            return new Traces(lastInUse, login, known, invited, orphan);
        }
    }
}
