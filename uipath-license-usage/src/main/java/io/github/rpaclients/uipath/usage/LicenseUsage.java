package io.github.rpaclients.uipath.usage;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.loginattempts.LoginAttemptResult;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.userlicenses.UserBundleLease;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has which licence, why, and when he last used it, from the licence service and Identity together: {@code
 * LicenseUsage.of(lease, identity).unusedFor(Duration.ofDays(30)).reclaimable()}. Only reads. Scopes {@code PM.License.Read}
 * and {@code PM.User.Read}.
 *
 * <p>The licence service says of a person, not of a seat, when licences were last used: who uses one of two bundles uses
 * both as far as it tells. What it counts as a use, how late it does, and what it means that it names no time, is documented
 * nowhere. No operation lists the sessions of licences; they count as far as the service counts them in that time. All reads
 * were published by the vendor in 2023, then withdrawn, but those of Identity.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}; nothing is left out of an answer because
 * it could not be read. Immutable; safe for use by several threads.
 */
public final class LicenseUsage {
    private static final Set<LoginAttemptResult> CAME_IN =
            Set.of(LoginAttemptResult.SUCCESS, LoginAttemptResult.AD_LOGIN);

    private final LeaseClient lease;
    private final IdentityClient identity;
    private final Clock clock;
    private final boolean attempts;

    private LicenseUsage(LeaseClient lease, IdentityClient identity, Clock clock, boolean attempts) {
        this.lease = lease;
        this.identity = identity;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** Both clients have to be of one organization; they stay open. */
    public static LicenseUsage of(LeaseClient lease, IdentityClient identity) {
        return new LicenseUsage(lease, identity, Clock.systemUTC(), false);
    }

    /** The same by another clock. A day is 24 hours before the moment it shows; no time zone counts. */
    public LicenseUsage withClock(Clock other) {
        return new LicenseUsage(lease, identity, other, attempts);
    }

    /**
     * The same, looking for a login of each person without a use in his attempts to sign in, too. On Automation Suite; in
     * the cloud the operation is reported to be switched off. Scope {@code PM.UserLoginAttempt.Read}.
     */
    public LicenseUsage withLoginAttempts() {
        return new LicenseUsage(lease, identity, clock, true);
    }

    /**
     * Everybody who has a seat, by name. Reads who has one directly and the rules of groups, 50 at a time, the members who
     * hold a seat through each of these groups, and the people of the organization, 1000 at a time.
     */
    public List<LicensedPerson> people() {
        return Reading.of(lease, identity, clock.instant());
    }

    /**
     * Each seat, and whether nobody has used it for so long. Reads as {@link #people} does, and one more time for each
     * person without a use in that time, since when he has his seats.
     *
     * @param time a licence that was given or used since then is not unused
     * @throws IllegalArgumentException if that is no time
     */
    public UsageReport unusedFor(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("Unused for how long? It was " + time);
        }
        Instant now = clock.instant();
        Instant from = now.minus(time);
        List<SeatUsage> seats = new ArrayList<>();
        for (LicensedPerson person : Reading.of(lease, identity, now)) {
            if (LicensedPerson.isSince(person.lastInUse(), from)) {
                person.seats().forEach(seat -> seats.add(SeatUsage.used(person, seat)));
            } else {
                LicensedPerson known = attempts ? person.withLogin(lastAttempt(person, from)) : person;
                List<UserBundleLease> leases = leases(person);
                person.seats().forEach(seat -> seats.add(SeatUsage.of(known, seat, since(seat, leases), from)));
            }
        }
        return new UsageReport(now, time, seats);
    }

    /** The service may have nothing to say of somebody whom the directory forgot. */
    private List<UserBundleLease> leases(LicensedPerson person) {
        try {
            return lease.userLicenses().leases(person.id());
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static Optional<Instant> since(HeldSeat seat, List<UserBundleLease> leases) {
        return leases.stream()
                .filter(held -> held.userBundleCode().equals(seat.code())
                        && held.groupId()
                                .map(id -> id.value().equalsIgnoreCase(seat.groupValue()))
                                .orElse(seat.group().isEmpty()))
                .flatMap(held -> held.createdAt().stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> lastAttempt(LicensedPerson person, Instant from) {
        if (!person.isKnown() || LicensedPerson.isSince(person.lastLogin(), from)) {
            return Optional.empty();
        }
        return identity
                .loginAttempts()
                .list(person.id(), query -> query.since(from).orderByDescending("creationTime"))
                .stream()
                .filter(attempt -> attempt.result().filter(CAME_IN::contains).isPresent())
                .flatMap(attempt -> attempt.creationTime().stream())
                .findFirst();
    }
}
