package io.github.rpaclients.examples;

import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import io.github.rpaclients.uipath.usage.HeldSeat;
import io.github.rpaclients.uipath.usage.LicenseUsage;
import io.github.rpaclients.uipath.usage.LicensedPerson;
import java.util.function.Consumer;

/** Who has which licence, why, and what is free? */
public final class WhoHasWhichLicense {
    private WhoHasWhichLicense() {}

    /** A line for each seat that somebody has, and one for each bundle of the organization. */
    public static void print(LeaseClient lease, IdentityClient identity, Consumer<String> print) {
        for (LicensedPerson person : LicenseUsage.of(lease, identity).people()) {
            for (HeldSeat seat : person.seats()) {
                print.accept(person.name() + ": " + seat);
            }
        }
        for (SeatCount count : lease.userLicenses().seats()) {
            print.accept(count.code() + ": " + count.available() + " of " + count.total() + " free");
        }
    }
}
