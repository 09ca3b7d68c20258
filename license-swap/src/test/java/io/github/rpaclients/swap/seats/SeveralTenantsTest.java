package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever works in any tenant that is named is at work; of whom none of them knows, nothing can be said. */
class SeveralTenantsTest {
    private static final Person GRACE = Person.of("grace@acme.example");
    private static final Person ADA = Person.of("ada@acme.example");

    private final UiPathSimulator production = UiPathSimulator.start();
    private final UiPathSimulator test = UiPathSimulator.start();
    private final UiPathConnection toProduction = connection(production);
    private final UiPathConnection toTest = connection(test);
    private final UserLicenseSeats one = UserLicenseSeats.over(toProduction);
    private final UserLicenseSeats both = one.askingAlso(OrchestratorClient.over(toTest));
    private final Account grace = one.find(GRACE);

    @AfterEach
    void close() {
        toProduction.close();
        toTest.close();
        production.close();
        test.close();
    }

    @Test
    void whoWorksInTheOtherTenantIsAtWork() {
        test.orchestrator().user("grace").busy(true);

        assertThat(one.busy(grace)).isEqualTo(Busy.NO);
        assertThat(both.busy(grace)).isEqualTo(Busy.YES);
    }

    @Test
    void whoIsKnownInOneOfThemIsNotAtWorkThere() {
        Account kay = Account.of("1", "kay@acme.example");
        assertThat(both.busy(kay)).isEqualTo(Busy.NOT_KNOWN);

        test.addPerson("kay@acme.example", "Kay", "McNulty");

        assertThat(one.busy(kay)).isEqualTo(Busy.NOT_KNOWN);
        assertThat(both.busy(kay)).isEqualTo(Busy.NO);
    }

    @Test
    void takesNoSeatFromSomebodyAtWorkInTheOtherTenant() {
        test.orchestrator().user("grace").busy(true);

        MoveReport report = LicenseSwap.using(both).move(Seat.of("RPADEVNU"), GRACE, ADA);

        assertThat(report.outcome()).isEqualTo(SwapOutcome.REFUSED);
        assertThat(report.remark()).contains("is at work");
    }

    @Test
    void askingNobodyIsAWordInTheProgram() {
        production.orchestrator().user("grace").busy(true);

        assertThat(one.busy(grace)).isEqualTo(Busy.YES);
        assertThat(both.withoutAskingWhoIsBusy().busy(grace)).isEqualTo(Busy.NOT_ASKED);
    }

    private static UiPathConnection connection(UiPathSimulator uipath) {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(
                        uipath.clientId(),
                        Secret.of(uipath.clientSecret()),
                        "PM.License",
                        "PM.User.Read",
                        "OR.Users.Read"))
                .build();
    }
}
