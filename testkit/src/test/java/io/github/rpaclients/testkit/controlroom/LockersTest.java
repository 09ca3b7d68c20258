package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ada owns the locker with the number 5; grace and linus have no part in it, until a test says so. */
class LockersTest {
    private static final String LOCKERS = "/v2/credentialvault/lockers";
    private static final String POST = LOCKERS + "/5";
    private static final String CREDENTIALS = "/v2/credentialvault/credentials";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.builder()
            .clock(new SettableClock(Instant.parse("2026-03-01T12:00:00Z")))
            .start();
    private final Caller admin = Caller.admin(simulator);
    private final Caller ada = Caller.user(simulator, "ada");
    private final Caller grace = Caller.user(simulator, "grace");
    private final Caller margaret = Caller.user(simulator, "margaret");
    private String created = "";

    @BeforeEach
    void makeALocker() {
        created = ada.post(LOCKERS, "{\"name\":\"Post\",\"description\":\"Mailboxes\"}")
                .body();
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void createsALockerThatItsCreatorOwns() {
        assertThat(created)
                .isEqualTo("{\"id\":\"5\",\"name\":\"Post\",\"description\":\"Mailboxes\",\"version\":\"0\","
                        + "\"members\":[{\"id\":\"2002\",\"permissions\":[\"own\"]}],\"countOfCredentials\":0,"
                        + "\"createdBy\":\"2002\",\"createdOn\":\"2026-03-01T12:00:00Z\","
                        + "\"updatedBy\":\"2002\",\"updatedOn\":\"2026-03-01T12:00:00Z\"}");
        assertThat(ada.post(LOCKERS, "{\"name\":\"Post\"}").statusCode()).isEqualTo(409);
        assertThat(ada.post(LOCKERS, "{\"name\":\"Post!\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void showsALockerToThoseWhoHaveAPartInIt() {
        assertThat(grace.get(POST).statusCode()).isEqualTo(404);
        assertThat(total(grace)).isZero();
        assertThat(total(ada)).isEqualTo(1);
        assertThat(total(admin)).isEqualTo(1);

        ada.put(POST + "/members/2001", "{\"permissions\":[\"participate\"]}");

        assertThat(grace.get(POST).statusCode()).isEqualTo(200);
        assertThat(total(grace)).isEqualTo(1);
    }

    @Test
    void refusesAnUpdateOverAnotherOne() {
        String first = ada.put(POST, created.replace("Mailboxes", "Letters")).body();

        assertThat(first).contains("\"version\":\"1\"", "Letters");
        assertThat(ada.put(POST, created).statusCode()).isEqualTo(409);
        assertThat(ada.put(POST, "{\"name\":\"Post\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void changesNothingOfTheLockerWhenMembersConsumersOrCredentialsChange() {
        ada.post(CREDENTIALS, "{\"name\":\"Mail\"}");
        ada.put(POST + "/members/2001", "{\"permissions\":[\"manage\"]}");
        ada.post(POST + "/consumers", "{\"id\":\"26\"}");
        ada.put(POST + "/credentials/17", "");

        String now = ada.get(POST).body();
        int updated = ada.put(POST, created.replace("\"2002\",\"permissions\"", "\"2003\",\"permissions\""))
                .statusCode();

        assertThat(now)
                .contains(
                        "\"version\":\"0\"",
                        "\"countOfCredentials\":1",
                        "{\"id\":\"2001\",\"permissions\":[\"manage\"]}");
        assertThat(updated).isEqualTo(200);
        assertThat(ada.get(POST + "/members").body())
                .isEqualTo("{\"list\":[{\"id\":\"2002\",\"permissions\":[\"own\"]},"
                        + "{\"id\":\"2001\",\"permissions\":[\"manage\"]}]}");
    }

    @Test
    void letsManagersDoAllButMembersAndDeletion() {
        ada.put(POST + "/members/2001", "{\"permissions\":[\"manage\"]}");

        assertThat(grace.put(POST, created).statusCode()).isEqualTo(200);
        assertThat(grace.post(POST + "/consumers", "{\"id\":26}").statusCode()).isEqualTo(204);
        assertThat(grace.put(POST + "/members/2003", "{\"permissions\":[\"own\"]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(grace.delete(POST + "/members/2002").statusCode()).isEqualTo(403);
        assertThat(grace.delete(POST).statusCode()).isEqualTo(403);
    }

    @Test
    void letsParticipantsAddTheirOwnCredentialsAndSeeNoOthers() {
        ada.put(POST + "/members/2001", "{\"permissions\":[\"participate\"]}");
        ada.post(CREDENTIALS, "{\"name\":\"Mail\"}");
        ada.put(POST + "/credentials/17", "");
        grace.post(CREDENTIALS, "{\"name\":\"Fax\"}");

        int added = grace.put(POST + "/credentials/18", "").statusCode();

        assertThat(added).isEqualTo(204);
        assertThat(grace.get(POST + "/credentials").body()).contains("Fax").doesNotContain("Mail");
        assertThat(ada.get(POST + "/credentials").body()).contains("Fax", "Mail");
        assertThat(grace.get(CREDENTIALS + "/17").statusCode()).isEqualTo(404);
        assertThat(grace.put(POST, created).statusCode()).isEqualTo(403);
    }

    @Test
    void handsCredentialsToTheUsersOfARole() {
        ada.post(CREDENTIALS, "{\"name\":\"Mail\",\"attributes\":[{\"name\":\"Pin\",\"userProvided\":true}]}");
        ada.put(POST + "/credentials/17", "");
        int before = margaret.get(CREDENTIALS + "/17").statusCode();

        int added = ada.post(POST + "/consumers", "{\"id\":\"26\"}").statusCode();

        assertThat(before).isEqualTo(404);
        assertThat(added).isEqualTo(204);
        assertThat(ada.get(POST + "/consumers").body()).isEqualTo("{\"list\":[{\"id\":\"26\"}]}");
        assertThat(margaret.get(CREDENTIALS + "/17").body()).contains("\"lockerId\":\"5\"");
        assertThat(margaret.post(CREDENTIALS + "/list?consumed=true", "{}").body())
                .contains("\"total\":1");
        assertThat(ada.post(CREDENTIALS + "/list?consumed=true", "{}").body()).contains("\"total\":0");
        assertThat(ada.delete(POST + "/consumers/26").statusCode()).isEqualTo(204);
        assertThat(margaret.get(CREDENTIALS + "/17").statusCode()).isEqualTo(404);
        assertThat(ada.delete(POST + "/consumers/26").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesConsumersThatCannotBe() {
        ada.post(POST + "/consumers", "{\"id\":\"26\"}");

        assertThat(ada.post(POST + "/consumers", "{\"id\":\"26\"}").statusCode())
                .isEqualTo(409);
        assertThat(ada.post(POST + "/consumers", "{\"id\":\"2\"}").statusCode()).isEqualTo(400);
        assertThat(ada.post(POST + "/consumers", "{\"id\":\"7\"}").statusCode()).isEqualTo(400);
        assertThat(ada.post(POST + "/consumers", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsAtLeastOneOwner() {
        assertThat(ada.delete(POST + "/members/2002").statusCode()).isEqualTo(400);
        assertThat(ada.put(POST + "/members/2002", "{\"permissions\":[\"manage\"]}")
                        .statusCode())
                .isEqualTo(400);

        ada.put(POST + "/members/2001", "{\"permissions\":[\"own\"]}");

        assertThat(ada.delete(POST + "/members/2002").statusCode()).isEqualTo(204);
        assertThat(ada.get(POST).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"permissions\":[]}", "{\"permissions\":[\"rule\"]}"})
    void refusesMembersWithoutPermissions(String body) {
        assertThat(ada.put(POST + "/members/2001", body).statusCode()).isEqualTo(400);
        assertThat(ada.delete(POST + "/members/2001").statusCode()).isEqualTo(404);
    }

    @Test
    void putsACredentialIntoOneLockerOnly() {
        ada.post(LOCKERS, "{\"name\":\"Other\"}");
        ada.post(CREDENTIALS, "{\"name\":\"Mail\"}");
        ada.put(POST + "/credentials/17", "");

        assertThat(ada.put(POST + "/credentials/17", "").statusCode()).isEqualTo(204);
        assertThat(ada.put(LOCKERS + "/6/credentials/17", "").statusCode()).isEqualTo(400);
        assertThat(ada.delete(LOCKERS + "/6/credentials/17").statusCode()).isEqualTo(404);
        assertThat(admin.put(LOCKERS + "/6/credentials/17", "").statusCode()).isEqualTo(403);
        assertThat(admin.delete(POST + "/credentials/17").statusCode()).isEqualTo(204);
        assertThat(ada.get(CREDENTIALS + "/17").body()).doesNotContain("lockerId");
    }

    @Test
    void leavesCredentialsBehindWhenALockerIsDeleted() {
        ada.post(CREDENTIALS, "{\"name\":\"Mail\"}");
        ada.put(POST + "/credentials/17", "");

        int deleted = admin.delete(POST).statusCode();

        assertThat(deleted).isEqualTo(204);
        assertThat(ada.get(CREDENTIALS + "/17").body()).doesNotContain("lockerId");
    }

    private static int total(Caller caller) {
        return Caller.json(caller.post(LOCKERS + "/list", "{}"))
                .getAsJsonObject("page")
                .get("total")
                .getAsInt();
    }
}
