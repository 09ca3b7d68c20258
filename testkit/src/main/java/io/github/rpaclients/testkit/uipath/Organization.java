package io.github.rpaclients.testkit.uipath;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Names, ids, clock and the one lock of the simulated organization. */
final class Organization {
    static final String NAME = "acme";
    static final String ID = "5b2c1f6e-0c4b-4a57-9d3e-7f1a2b3c4d5e";
    static final String TENANT = "production";
    static final String TENANT_KEY = "d1e7a0c2-93b4-4f58-8a6d-2c5e4b7f9013";
    static final int TENANT_ID = 1042;

    private static final DateTimeFormatter SEVEN_DIGITS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final long ISSUED_HIGH = 0x0a11_0000_0000_4000L;
    private static final long ISSUED_LOW = 0x8000_0000_0000_0000L;

    private final Deployment deployment;
    private final boolean userLicensing;
    private final Clock clock;
    private final Object lock = new Object();
    private final AtomicLong issuedIds = new AtomicLong();

    /** A standalone server has no licence service, whatever is asked for. */
    Organization(Deployment deployment, boolean userLicensing, Clock clock) {
        this.deployment = deployment;
        this.userLicensing = userLicensing && deployment != Deployment.STANDALONE;
        this.clock = clock;
    }

    Deployment deployment() {
        return deployment;
    }

    boolean userLicensing() {
        return userLicensing;
    }

    /** Guards everything the simulator remembers, so that a test never sees half of a change. */
    Object lock() {
        return lock;
    }

    Instant instant() {
        return clock.instant();
    }

    /** The time as the vendor writes it, with seven fraction digits. */
    String now() {
        return written(clock.instant());
    }

    static String written(Instant time) {
        return SEVEN_DIGITS.format(time);
    }

    /** Ids count up, so that a failing test fails with the same ids tomorrow. */
    String newId() {
        return new UUID(ISSUED_HIGH, ISSUED_LOW | issuedIds.incrementAndGet()).toString();
    }

    /** From now on ids are given out that come after these and after no others. */
    void continueIdsOf(Collection<String> ids) {
        issuedIds.set(ids.stream()
                .map(UUID::fromString)
                .filter(id -> id.getMostSignificantBits() == ISSUED_HIGH)
                .mapToLong(id -> id.getLeastSignificantBits() & ~ISSUED_LOW)
                .max()
                .orElse(0));
    }

    static boolean isMe(String organization) {
        return ID.equals(Guids.normal(organization));
    }
}
