package io.github.rpaclients.testkit.controlroom;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What can be different from the default, for the life of the simulator. Not for use by several threads. */
public final class ControlRoomSimulatorBuilder {
    Dialect dialect = Dialect.V2;
    Clock clock = Clock.systemUTC();
    Duration tokenLifetime = Duration.ofMinutes(20);

    InetAddress address = InetAddress.getLoopbackAddress();
    int port;

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
     * The port to listen on; a free one unless set, which is the better choice for tests.
     *
     * @param port from 0, which stands for a free one, to 65535
     */
    public ControlRoomSimulatorBuilder port(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, and not " + port);
        }
        this.port = port;
        return this;
    }

    /**
     * The address to listen on; the loopback address unless set, so that nobody outside the machine gets in. With the
     * wildcard address, {@link ControlRoomSimulator#url()} names localhost.
     */
    public ControlRoomSimulatorBuilder address(InetAddress address) {
        this.address = address;
        return this;
    }

    /**
     * Starts a simulator.
     *
     * @throws IllegalArgumentException if the company does not fit; the message says what to change
     * @throws java.io.UncheckedIOException if nobody can listen on this address and port, for example because another
     *     program does
     */
    public ControlRoomSimulator start() {
        return new ControlRoomSimulator(this);
    }
}
