package io.github.rpaclients.aa.controlroom.credentialvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.LockerId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LockersApiTest {
    private static final String MEMBERS = "/v2/credentialvault/lockers/5/members";
    private static final LockerId MAIL = LockerId.of(5);
    private static final UserId ADA = UserId.of(7);
    private static final UserId GRACE = UserId.of(8);

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();
    private final LockersApi lockers = client.lockers();

    @BeforeEach
    void adaOwnsAndGraceTakesPart() {
        server.on(
                "GET " + MEMBERS,
                200,
                "{\"list\":[{\"id\":\"7\",\"permissions\":[\"own\"]},{\"id\":\"8\",\"permissions\":[\"participate\"]}]}");
        server.on("PUT " + MEMBERS + "/7", 204, "");
        server.on("PUT " + MEMBERS + "/8", 204, "");
        server.on("DELETE " + MEMBERS + "/7", 204, "");
        server.on("DELETE " + MEMBERS + "/8", 204, "");
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void noIdIsNotAllLockers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lockers.delete(LockerId.of("")))
                .withMessageStartingWith("The LockerId is missing");
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void aMemberKeepsWhatItMayDo() {
        lockers.addMember(MAIL, GRACE, LockerPermission.MANAGE);

        assertThat(server.body("PUT " + MEMBERS + "/8")).isEqualTo("{\"permissions\":[\"participate\",\"manage\"]}");
    }

    @Test
    void nothingIsWrittenForAMemberWhoMayDoItAlready() {
        lockers.addMember(MAIL, ADA, LockerPermission.OWN);

        assertThat(server.lines()).containsExactly("GET " + MEMBERS);
    }

    @Test
    void theOnlyOwnerStays() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lockers.removeMember(MAIL, ADA))
                .withMessage("User 7 is the only owner of locker 5; make another one its owner first");
        assertThatIllegalStateException()
                .isThrownBy(() -> lockers.setMember(MAIL, ADA, List.of(LockerPermission.MANAGE)));
        assertThat(server.lines()).allMatch(line -> line.startsWith("GET"));
    }

    @Test
    void oneOfTwoOwnersMayGo() {
        server.on(
                "GET " + MEMBERS,
                200,
                "{\"list\":[{\"id\":\"7\",\"permissions\":[\"own\"]},{\"id\":\"9\",\"permissions\":[\"own\"]}]}");

        lockers.removeMember(MAIL, ADA);

        assertThat(server.received("DELETE " + MEMBERS + "/7")).hasSize(1);
    }

    @Test
    void whoOwnsNothingMayGo() {
        lockers.removeMember(MAIL, GRACE);

        assertThat(server.received("DELETE " + MEMBERS + "/8")).hasSize(1);
    }

    @Test
    void aMemberWithoutPermissionsIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lockers.setMember(MAIL, GRACE, List.of()))
                .withMessageContaining("removeMember");
    }
}
