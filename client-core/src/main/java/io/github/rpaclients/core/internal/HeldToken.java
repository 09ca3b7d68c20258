package io.github.rpaclients.core.internal;

import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.http.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A token and how old it may become. It is as old as the ticker or the clock says, whichever says more: a ticker may stand
 * still while the machine sleeps, and a clock that is set back makes nothing younger. A clock that is set forward costs a
 * sign-in, and no call. A token that has ended before it came tells of two clocks that disagree: it is good until the server
 * rejects it. Immutable.
 */
public final class HeldToken {
    /** Long enough for the slowest call that starts with the old token. */
    private static final Duration EARLY = Duration.ofMinutes(2);

    /** A short life would be over, or nearly, before it began. */
    private static final int SHARE_OF_A_SHORT_LIFE = 5;

    private final AccessToken token;
    private final Clock clock;
    private final Ticker ticker;
    private final Instant since;
    private final long sinceNanos;
    private final Optional<Duration> life;
    private final Optional<Duration> due;

    private HeldToken(
            AccessToken token,
            Clock clock,
            Ticker ticker,
            Instant since,
            long sinceNanos,
            Optional<Duration> life,
            Optional<Duration> due) {
        this.token = token;
        this.clock = clock;
        this.ticker = ticker;
        this.since = since;
        this.sinceNanos = sinceNanos;
        this.life = life;
        this.due = due;
    }

    /** A token that has just come; due for renewal two minutes before its end, or at four fifths of a short life. */
    public static HeldToken of(AccessToken token, Clock clock, Ticker ticker) {
        Instant now = clock.instant();
        Optional<Duration> life = token.expiresAt()
                .map(end -> Duration.between(now, end))
                .filter(left -> !left.isZero() && !left.isNegative());
        return new HeldToken(token, clock, ticker, now, ticker.nanos(), life, life.map(HeldToken::due));
    }

    private static Duration due(Duration life) {
        Duration share = life.dividedBy(SHARE_OF_A_SHORT_LIFE);
        return life.minus(share.compareTo(EARLY) < 0 ? share : EARLY);
    }

    /** The same, due again after a while. */
    public HeldToken postponed(Duration pause) {
        return new HeldToken(token, clock, ticker, since, sinceNanos, life, Optional.of(age().plus(pause)));
    }

    public AccessToken token() {
        return token;
    }

    public boolean lives() {
        return !isOver(life);
    }

    /** Whether it is time for the next one. */
    public boolean isDue() {
        return isOver(due);
    }

    private boolean isOver(Optional<Duration> time) {
        return time.isPresent() && age().compareTo(time.get()) >= 0;
    }

    private Duration age() {
        Duration byTicker = Duration.ofNanos(ticker.nanos() - sinceNanos);
        Duration byClock = Duration.between(since, clock.instant());
        return byClock.compareTo(byTicker) > 0 ? byClock : byTicker;
    }
}
