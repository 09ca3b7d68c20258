package io.github.rpaclients.uipath.identity.robotaccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rpaclients.uipath.identity.IdentityServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RobotAccountsApiTest {
    private final IdentityServer server = IdentityServer.start();
    private final RobotAccountsApi robotAccounts = server.identity().robotAccounts();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listGoesOnAfterAShortPage() {
        server.answers(page(3, row("1", "a"), row("2", "b"))).answers(page(3, row("3", "c")));

        assertThat(robotAccounts.list())
                .extracting(RobotAccount::id)
                .extracting(RobotAccountId::value)
                .containsExactly("1", "2", "3");

        assertThat(server.received().target()).endsWith("?top=1000&skip=0");
        assertThat(server.received().target()).endsWith("?top=1000&skip=2");
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void listEndsAtTheTotal() {
        server.answers(page(1, row("1", "a")));

        assertThat(robotAccounts.list()).hasSize(1);

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void listEndsAtAnEmptyPageWhateverTheTotalSays() {
        server.answers(page(5, row("1", "a"))).answers(page(5));

        assertThat(robotAccounts.list().toList()).hasSize(1);

        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void listReadsToAnEmptyPageWhereTheTotalIsMissing() {
        server.answers("{\"results\":[" + row("1", "a") + "]}").answers("{\"results\":[]}");

        assertThat(robotAccounts.list().toList()).hasSize(1);

        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void listAsksForNothingUntilItIsRead() {
        robotAccounts.list();

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void findTakesTheWholeNameOnly() {
        server.answers(page(2, row("1", "night-shift-2"), row("2", "night-shift")));

        assertThat(robotAccounts.find("night-shift")).map(RobotAccount::id).contains(RobotAccountId.of("2"));

        assertThat(server.received().target()).endsWith("?searchTerm=night-shift&top=1000&skip=0");
    }

    @Test
    void findIgnoresCase() {
        server.answers(page(1, row("1", "Night-Shift")));

        assertThat(robotAccounts.find("night-shift")).isPresent();
    }

    @Test
    void findLooksAtEveryPage() {
        server.answers(page(2, row("1", "night-shift-2"))).answers(page(2, row("2", "night-shift")));

        assertThat(robotAccounts.find("night-shift")).isPresent();
    }

    @Test
    void findIsEmptyWhereOnlySimilarNamesAreFound() {
        server.answers(page(1, row("1", "night-shift-2")));

        assertThat(robotAccounts.find("night-shift")).isEmpty();
    }

    @Test
    void findRefusesToChoose() {
        server.answers(page(2, row("1", "night-shift"), row("2", "NIGHT-SHIFT")));

        assertThatIllegalStateException()
                .isThrownBy(() -> robotAccounts.find("night-shift"))
                .withMessage("More than one robot account has this name: 1 and 2; choose one and use its id");
    }

    @Test
    void findCountsARowSeenOnTwoPagesOnce() {
        server.answers(page(3, row("2", "night-shift-2"), row("1", "night-shift")))
                .answers(page(3, row("1", "night-shift")));

        assertThat(robotAccounts.find("night-shift")).isPresent();
    }

    @Test
    void findRefusesABlankNameBecauseItWouldFindEverybody() {
        assertThatIllegalArgumentException().isThrownBy(() -> robotAccounts.find(" "));

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void createGivesTheAccountAsTheServerMadeIt() {
        server.answers(201, row("1", "night-shift"));

        assertThat(robotAccounts.create(NewRobotAccount.of("night-shift")).id()).isEqualTo(RobotAccountId.of("1"));
    }

    private static String page(int total, String... rows) {
        return "{\"totalCount\":" + total + ",\"results\":[" + String.join(",", rows) + "]}";
    }

    private static String row(String id, String name) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\"}";
    }
}
