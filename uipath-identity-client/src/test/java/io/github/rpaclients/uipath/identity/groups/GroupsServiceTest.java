package io.github.rpaclients.uipath.identity.groups;

import static io.github.rpaclients.uipath.identity.IdentityServer.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.IdentityServer;
import io.github.rpaclients.uipath.identity.IdentityServer.Received;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupsServiceTest {
    private static final GroupId ID = GroupId.of("c3d1e5f7-0a2b-4c6d-8e9f-112233445567");
    private static final MemberId EDITH = MemberId.of(PersonId.of("1a2b3c4d-5e6f-4708-9a0b-0c1d2e3f4a5b"));
    private static final MemberId NIGHT_SHIFT =
            RobotAccountId.of("7d0c5a31-92f4-4b6e-8c17-3e5f7a9b1d20").asMember();
    private static final String GROUP = "{\"id\":\"" + ID + "\"}";
    private static final String BASE = "/acme/identity_/api/Group";

    private final IdentityServer server = IdentityServer.start();
    private final GroupsApi groups = server.identity().groups();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listNamesTheOrganizationAndNoPage() {
        server.answers("[]");

        groups.list();

        assertThat(server.received()).isEqualTo(new Received("GET", BASE + "/" + ORGANIZATION, ""));
    }

    @Test
    void getNamesOrganizationAndId() {
        server.answers(GROUP);

        groups.get(ID);

        assertThat(server.received()).isEqualTo(new Received("GET", BASE + "/" + ORGANIZATION + "/" + ID, ""));
    }

    @Test
    void createSendsTheCommandOfTheSpecification() {
        server.answers(201, GROUP);

        groups.create(NewGroup.of("Makers").withId(ID).withMembers(EDITH, NIGHT_SHIFT));

        assertThat(server.received())
                .isEqualTo(new Received(
                        "POST",
                        BASE,
                        "{\"name\":\"Makers\",\"id\":\"" + ID + "\",\"directoryUserMemberIDs\":[\"" + EDITH + "\",\""
                                + NIGHT_SHIFT + "\"],\"partitionGlobalId\":\"" + ORGANIZATION + "\"}"));
    }

    @Test
    void createLetsTheServerChooseTheId() {
        server.answers(201, GROUP);

        groups.create(NewGroup.of("Makers"));

        assertThat(server.received().body())
                .isEqualTo("{\"name\":\"Makers\",\"partitionGlobalId\":\"" + ORGANIZATION + "\"}");
    }

    @Test
    void updateSendsTheCommandOfTheSpecification() {
        server.answers(GROUP);

        groups.update(
                ID,
                new GroupUpdateBuilder()
                        .name("Builders")
                        .addMembersToAdd(NIGHT_SHIFT)
                        .addMembersToRemove(EDITH)
                        .build());

        assertThat(server.received())
                .isEqualTo(new Received(
                        "PUT",
                        BASE + "/" + ID,
                        "{\"name\":\"Builders\",\"directoryUserIDsToAdd\":[\"" + NIGHT_SHIFT
                                + "\"],\"directoryUserIDsToRemove\":[\"" + EDITH + "\"],\"partitionGlobalId\":\""
                                + ORGANIZATION + "\"}"));
    }

    @Test
    void updateLeavesOutANameThatIsNotGiven() {
        server.answers(GROUP);

        groups.update(ID, new GroupUpdateBuilder().addMembersToAdd(EDITH).build());

        assertThat(server.received().body()).doesNotContain("\"name\"");
    }

    @Test
    void deleteNamesOrganizationAndId() {
        server.answers(204, "");

        groups.delete(ID);

        assertThat(server.received()).isEqualTo(new Received("DELETE", BASE + "/" + ORGANIZATION + "/" + ID, ""));
    }

    @Test
    void deleteAllSendsTheIdsInTheBody() {
        server.answers(204, "");

        groups.deleteAll(List.of(ID));

        assertThat(server.received())
                .isEqualTo(new Received("DELETE", BASE + "/" + ORGANIZATION, "{\"groupIDs\":[\"" + ID + "\"]}"));
    }

    @Test
    void deleteAllRefusesNoGroupWithoutAsking() {
        assertThatIllegalArgumentException().isThrownBy(() -> groups.deleteAll(List.of()));

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void anIdCannotBeBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupId.of(""));
    }

    @Test
    void anUpdateCannotAddAndRemoveTheSameMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupUpdateBuilder()
                        .addMembersToAdd(EDITH)
                        .addMembersToRemove(EDITH)
                        .build());
    }
}
