package io.github.rpaclients.testkit.controlroom;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What can be different from the default, for the life of the simulator. Not for use by several threads. */
public final class ControlRoomSimulatorBuilder {
    Dialect dialect = Dialect.V2;
    Clock clock = Clock.systemUTC();
    Duration tokenLifetime = Duration.ofMinutes(20);

    @Nullable
    String company;

    ControlRoomSimulatorBuilder() {}

    /** An old on-premises release: the v1 dialect, no licence counts. */
    public ControlRoomSimulatorBuilder v1() {
        dialect = Dialect.V1;
        return this;
    }

    /**
     * The time that tokens expire by and changes are stamped with; the system's unless set. With a clock of the
     * test's own, two simulators that are asked the same answer the same, byte for byte.
     */
    public ControlRoomSimulatorBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** 20 minutes unless set, counted in whole seconds. */
    public ControlRoomSimulatorBuilder tokenLifetime(Duration lifetime) {
        tokenLifetime = lifetime;
        return this;
    }

    /** Starts with these people instead of the default ones; see {@link ControlRoomSimulator#load(String)}. */
    public ControlRoomSimulatorBuilder company(String json) {
        company = json;
        return this;
    }

    /**
     * Starts a simulator on a free port of the loopback address.
     *
     * @throws IllegalArgumentException if the company does not fit; the message says what to change
     */
    public ControlRoomSimulator start() {
        return new ControlRoomSimulator(this);
    }
}
