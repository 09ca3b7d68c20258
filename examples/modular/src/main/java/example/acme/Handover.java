package example.acme;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.users.IdentityUser;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.users.User;

/** Hands a developer licence on, as a module among modules, in a company that is simulated. */
public class Handover {
    public static void main(String[] args) {
        System.out.println("Running as " + Handover.class.getModule());

        MoveReport report;
        try (UiPathSimulator company = UiPathSimulator.start();
                UiPathConnection acme = connect(company);
                IdentityClient identity = IdentityClient.over(acme);
                OrchestratorClient orchestrator = OrchestratorClient.over(acme)) {
            IdentityUser person = identity.users().find("ada@acme.example").orElseThrow();
            System.out.println("Identity knows " + person.displayName().orElseThrow());
            User user = orchestrator.users().find(USER_NAME.eq("ada@acme.example")).orElseThrow();
            System.out.println("Orchestrator has her as user " + user.id());
            report = LicenseSwap.using(UserLicenseSeats.over(acme))
                    .move(Seat.of("RPADEVNU"), Person.of("grace@acme.example"), Person.of("ada@acme.example"));
            System.out.println("Licensing says " + company.lease().user("ada").bundles());
        }
        System.out.println("The seat: " + report.outcome());
        if (report.outcome() != SwapOutcome.DONE) {
            throw new IllegalStateException(report.remark());
        }
    }

    private static UiPathConnection connect(UiPathSimulator company) {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(company.url(), company.organization(), company.tenant()))
                .credentials(ClientCredentials.of(
                        company.clientId(),
                        Secret.of(company.clientSecret()),
                        "OR.Users.Read",
                        "PM.License",
                        "PM.User.Read"))
                .build();
    }
}
