package io.github.rpaclients.examples;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.userlicenses.BundleChange;
import io.github.rpaclients.uipath.usage.LicenseUsage;
import io.github.rpaclients.uipath.usage.SeatUsage;
import io.github.rpaclients.uipath.usage.UsageReport;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** Which seats has nobody used for 30 days? Arguments: organization, tenant, and take-back to have them back. */
public final class FindUnusedSeats {
    private FindUnusedSeats() {}

    public static void main(String[] args) {
        Secret secret = Secret.of(System.getenv("UIPATH_CLIENT_SECRET"));
        String clientId = System.getenv("UIPATH_CLIENT_ID");

        try (UiPathConnection acme = UiPathConnection.builder()
                .deployment(UiPathDeployment.cloud(args[0], args[1]))
                .credentials(ClientCredentials.of(clientId, secret, "PM.License", "PM.User.Read"))
                .build()) {
            LeaseClient lease = LeaseClient.over(acme);
            UsageReport report = report(LicenseUsage.of(lease, IdentityClient.over(acme)), System.out::println);
            if (args.length > 2 && args[2].equals("take-back")) {
                takeBack(lease, report, System.out::println);
            }
        }
    }

    /** Prints what is unused, and what of it cannot be taken back or is not certain. */
    public static UsageReport report(LicenseUsage usage, Consumer<String> print) {
        UsageReport report = usage.unusedFor(Duration.ofDays(30));
        print.accept(report.toString());
        return report;
    }

    /** Takes back, one by one, what can be; the other bundles of a person stay. */
    public static void takeBack(LeaseClient lease, UsageReport report, Consumer<String> print) {
        for (SeatUsage unused : report.reclaimable()) {
            BundleChange change = lease.userLicenses()
                    .removeBundles(unused.person().id(), Set.of(unused.seat().code()));
            print.accept(unused.seat().code() + " of " + unused.person().name()
                    + (change.changed() ? " is free" : " was gone already"));
        }
    }
}
