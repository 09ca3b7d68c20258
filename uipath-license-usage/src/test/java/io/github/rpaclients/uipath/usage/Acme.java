package io.github.rpaclients.uipath.usage;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.uipath.Deployment;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.lease.LeaseClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** An organization in which a hundred days have passed since all seats were given. */
final class Acme implements AutoCloseable {
    static final Duration MONTH = Duration.ofDays(30);

    private Instant now = Instant.parse("2026-08-21T06:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    final UiPathSimulator uipath;
    private final UiPathConnection connection;

    Acme(Deployment deployment) {
        uipath = UiPathSimulator.builder().clock(clock).deployment(deployment).start();
        pass(Duration.ofDays(100));
        connection = UiPathConnection.builder()
                .deployment(
                        deployment == Deployment.CLOUD
                                ? UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant())
                                : UiPathDeployment.automationSuite(
                                        uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(
                        uipath.clientId(),
                        Secret.of(uipath.clientSecret()),
                        "PM.License",
                        "PM.User.Read",
                        "PM.UserLoginAttempt.Read"))
                .build();
    }

    Instant daysAgo(long days) {
        return now.minus(Duration.ofDays(days));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    LeaseClient lease() {
        return LeaseClient.over(connection);
    }

    LicenseUsage usage() {
        return LicenseUsage.of(lease(), IdentityClient.over(connection)).withClock(clock);
    }

    LicensedPerson person(String name) {
        return usage().people().stream()
                .filter(person -> person.name().startsWith(name + "@"))
                .findFirst()
                .orElseThrow();
    }

    /** The first seat of the person that has this code. */
    SeatUsage seat(String name, String code) {
        return seat(usage(), name, code);
    }

    static SeatUsage seat(LicenseUsage usage, String name, String code) {
        return usage.unusedFor(MONTH).seats().stream()
                .filter(seat -> seat.person().name().startsWith(name)
                        && seat.seat().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        connection.close();
        uipath.close();
    }
}
