package io.github.rpaclients.uipath.identity.robotaccounts;

import static io.github.rpaclients.uipath.identity.IdentityServer.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.IdentityServer;
import io.github.rpaclients.uipath.identity.IdentityServer.Received;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RobotAccountsServiceTest {
    private static final RobotAccountId ID = RobotAccountId.of("7d0c5a31-92f4-4b6e-8c17-3e5f7a9b1d20");
    private static final GroupId MAKERS = GroupId.of("c3d1e5f7-0a2b-4c6d-8e9f-112233445567");
    private static final GroupId EVERYONE = GroupId.of("c3d1e5f7-0a2b-4c6d-8e9f-112233445566");
    private static final String ACCOUNT = "{\"id\":\"" + ID + "\"}";
    private static final String BASE = "/acme/identity_/api/RobotAccount";

    private final IdentityServer server = IdentityServer.start();
    private final RobotAccountsApi robotAccounts = server.identity().robotAccounts();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listNamesOrganizationAndPage() {
        server.answers("{\"totalCount\":0,\"results\":[]}");

        robotAccounts.list().toList();

        assertThat(server.received())
                .isEqualTo(new Received("GET", BASE + "/" + ORGANIZATION + "?top=1000&skip=0", ""));
    }

    @Test
    void listEncodesTheSearchTerm() {
        server.answers("{\"totalCount\":0,\"results\":[]}");

        robotAccounts.list(q -> q.searchTerm("a+b &c").orderBy("name")).toList();

        assertThat(server.received().target())
                .isEqualTo(BASE + "/" + ORGANIZATION
                        + "?searchTerm=a%2Bb%20%26c&top=1000&skip=0&sortBy=name&sortOrder=asc");
    }

    @Test
    void getNamesOrganizationAndId() {
        server.answers(ACCOUNT);

        robotAccounts.get(ID);

        assertThat(server.received()).isEqualTo(new Received("GET", BASE + "/" + ORGANIZATION + "/" + ID, ""));
    }

    @Test
    void createSendsTheCommandOfTheSpecification() {
        server.answers(201, ACCOUNT);

        robotAccounts.create(
                NewRobotAccount.of("night-shift").withDisplayName("Night shift").withGroups(MAKERS));

        assertThat(server.received())
                .isEqualTo(new Received(
                        "POST",
                        BASE,
                        "{\"name\":\"night-shift\",\"displayName\":\"Night shift\",\"groupIDsToAdd\":[\"" + MAKERS
                                + "\"],\"partitionGlobalId\":\"" + ORGANIZATION + "\"}"));
    }

    @Test
    void createLeavesOutADisplayNameThatIsNotGiven() {
        server.answers(201, ACCOUNT);

        robotAccounts.create(NewRobotAccount.of("night-shift"));

        assertThat(server.received().body())
                .isEqualTo("{\"name\":\"night-shift\",\"partitionGlobalId\":\"" + ORGANIZATION + "\"}");
    }

    @Test
    void updateSendsTheCommandOfTheSpecification() {
        server.answers(ACCOUNT);

        robotAccounts.update(
                ID,
                new RobotAccountUpdateBuilder()
                        .displayName(Patch.set("Late shift"))
                        .addGroupsToAdd(MAKERS)
                        .addGroupsToRemove(EVERYONE)
                        .build());

        assertThat(server.received())
                .isEqualTo(new Received(
                        "PUT",
                        BASE + "/" + ID,
                        "{\"displayName\":\"Late shift\",\"groupIDsToAdd\":[\"" + MAKERS
                                + "\"],\"groupIDsToRemove\":[\"" + EVERYONE + "\"],\"partitionGlobalId\":\""
                                + ORGANIZATION + "\"}"));
    }

    @Test
    void updateLeavesOutADisplayNameThatIsKept() {
        server.answers(ACCOUNT);

        robotAccounts.update(
                ID, new RobotAccountUpdateBuilder().addGroupsToAdd(MAKERS).build());

        assertThat(server.received().body()).doesNotContain("displayName");
    }

    @Test
    void updateSendsNullForADisplayNameThatIsCleared() {
        server.answers(ACCOUNT);

        robotAccounts.update(
                ID, new RobotAccountUpdateBuilder().displayName(Patch.clear()).build());

        assertThat(server.received().body()).contains("\"displayName\":null");
    }

    @Test
    void deleteNamesOrganizationAndId() {
        server.answers(204, "");

        robotAccounts.delete(ID);

        assertThat(server.received()).isEqualTo(new Received("DELETE", BASE + "/" + ORGANIZATION + "/" + ID, ""));
    }

    @Test
    void deleteAllSendsTheIdsInTheBody() {
        server.answers(204, "");

        robotAccounts.deleteAll(List.of(ID, RobotAccountId.of("7d0c5a31-92f4-4b6e-8c17-3e5f7a9b1d21")));

        assertThat(server.received())
                .isEqualTo(new Received(
                        "DELETE",
                        BASE + "/" + ORGANIZATION,
                        "{\"robotAccountIDs\":[\"" + ID + "\",\"7d0c5a31-92f4-4b6e-8c17-3e5f7a9b1d21\"]}"));
    }

    @Test
    void deleteAllRefusesNobodyWithoutAsking() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> robotAccounts.deleteAll(List.of()))
                .withMessage("Name at least one robot account");

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void anIdCannotBeBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> RobotAccountId.of(" "));
    }

    @Test
    void anUpdateCannotAddAndRemoveTheSameGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RobotAccountUpdateBuilder()
                        .addGroupsToAdd(MAKERS)
                        .addGroupsToRemove(MAKERS)
                        .build());
    }
}
