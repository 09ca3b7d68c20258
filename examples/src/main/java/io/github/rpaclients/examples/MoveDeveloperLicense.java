package io.github.rpaclients.examples;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;

/** How do I hand a developer licence from one person to another? Arguments: organization, tenant, from, to. */
public final class MoveDeveloperLicense {
    private MoveDeveloperLicense() {}

    public static void main(String[] args) {
        Secret secret = Secret.of(System.getenv("UIPATH_CLIENT_SECRET"));
        String clientId = System.getenv("UIPATH_CLIENT_ID");

        MoveReport report;
        try (UiPathConnection acme = UiPathConnection.builder()
                .deployment(UiPathDeployment.cloud(args[0], args[1]))
                .credentials(ClientCredentials.of(clientId, secret, "PM.License", "PM.User.Read", "OR.Users.Read"))
                .build()) {
            // asks the tenant whether the person who gives the seat is at work
            report = LicenseSwap.using(UserLicenseSeats.over(acme))
                    .move(Seat.of("RPADEVPRONU"), Person.of(args[2]), Person.of(args[3]));
        }
        report.steps().forEach(System.out::println);
        System.exit(report.outcome() == SwapOutcome.DONE ? 0 : 1);
    }
}
