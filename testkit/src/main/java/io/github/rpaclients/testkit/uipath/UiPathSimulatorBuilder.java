package io.github.rpaclients.testkit.uipath;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be different from the default. Not for use by several threads. */
public final class UiPathSimulatorBuilder {
    Deployment deployment = Deployment.CLOUD;
    boolean userLicensing = true;
    Clock clock = Clock.systemUTC();
    Duration tokenLifetime = Duration.ofHours(1);

    InetAddress address = InetAddress.getLoopbackAddress();
    int port;

    @Nullable
    String company;

    final List<Consumer<OrchestratorState>> additions = new ArrayList<>();

    UiPathSimulatorBuilder() {}

    /** Automation Cloud unless set. */
    public UiPathSimulatorBuilder deployment(Deployment deployment) {
        this.deployment = deployment;
        return this;
    }

    /**
     * Off: Orchestrator's robot types decide who has a seat, and where the licence accountant would be, the portal
     * answers. On, the default: a robot type has no effect on licences.
     * Standalone, it is always off.
     */
    public UiPathSimulatorBuilder userLicensing(boolean on) {
        userLicensing = on;
        return this;
    }

    /**
     * The time that tokens expire by and changes are stamped with; the system's unless set. With a clock of the
     * test's own, two simulators that are asked the same answer the same, byte for byte.
     */
    public UiPathSimulatorBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** One hour unless set, counted in whole seconds. */
    public UiPathSimulatorBuilder tokenLifetime(Duration lifetime) {
        tokenLifetime = lifetime;
        return this;
    }

    /** Starts with these people instead of the default ones; see {@link UiPathSimulator#load(String)}. */
    public UiPathSimulatorBuilder company(String json) {
        company = json;
        return this;
    }

    /** Starts with this folder, too; see {@link OrchestratorState#addFolder(String)}. */
    public UiPathSimulatorBuilder folder(String path) {
        additions.add(orchestrator -> orchestrator.addFolder(path));
        return this;
    }

    /** Starts with this bucket, too, and with its folder; see {@link OrchestratorState#addBucket(String, String)}. */
    public UiPathSimulatorBuilder bucket(String folder, String name) {
        additions.add(orchestrator -> orchestrator.addFolder(folder).addBucket(folder, name));
        return this;
    }

    /**
     * The port to listen on; a free one unless set, which is the better choice for tests.
     *
     * @param port from 0, which stands for a free one, to 65535
     */
    public UiPathSimulatorBuilder port(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, and not " + port);
        }
        this.port = port;
        return this;
    }

    /**
     * The address to listen on; the loopback address unless set, so that nobody outside the machine gets in. With the
     * wildcard address, {@link UiPathSimulator#url()} names localhost.
     */
    public UiPathSimulatorBuilder address(InetAddress address) {
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
    public UiPathSimulator start() {
        return new UiPathSimulator(this);
    }
}
