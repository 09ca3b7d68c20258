package io.github.rpaclients.uipath.identity.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.Fixture;
import io.github.rpaclients.uipath.identity.IdentityServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupsApiTest {
    private final IdentityServer server = IdentityServer.start();
    private final GroupsApi groups = server.identity().groups();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listGivesEveryGroup() {
        server.answers(Fixture.read(GroupsApiTest.class, "groups.json"));

        assertThat(groups.list())
                .extracting(group -> group.name().orElseThrow())
                .containsExactly("Everyone", "Makers", "Synced");
    }

    @Test
    void findTakesTheExactName() {
        server.answers("[{\"id\":\"1\",\"name\":\"makers\"},{\"id\":\"2\",\"name\":\"Makers\"},"
                + "{\"id\":\"3\",\"name\":\"Makers 2\"},{\"id\":\"4\",\"name\":null}]");

        assertThat(groups.find("Makers")).map(Group::id).contains(GroupId.of("2"));
    }

    @Test
    void findIsEmptyWhereNoGroupHasTheName() {
        server.answers("[{\"id\":\"1\",\"name\":\"Makers\"}]");

        assertThat(groups.find("Menders")).isEmpty();
    }

    @Test
    void findRefusesToChoose() {
        server.answers("[{\"id\":\"1\",\"name\":\"Makers\"},{\"id\":\"2\",\"name\":\"Makers\"}]");

        assertThatIllegalStateException()
                .isThrownBy(() -> groups.find("Makers"))
                .withMessage("More than one group has this name: 1 and 2; choose one and use its id");
    }

    @Test
    void findRefusesABlankName() {
        assertThatIllegalArgumentException().isThrownBy(() -> groups.find(""));

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void addMembersNamesThoseOnlyWhoAreNotInItAndKeepsTheName() {
        server.answers(ofAda("Makers")).answers(ofAda("Makers"));

        groups.addMembers(GroupId.of("2"), List.of(MemberId.of("ADA"), MemberId.of("bob")));

        server.received();
        assertThat(server.received().body())
                .contains(
                        "\"name\":\"Makers\"",
                        "\"directoryUserIDsToAdd\":[\"bob\"]",
                        "\"directoryUserIDsToRemove\":[]");
    }

    @Test
    void addMembersWritesNothingIfAllAreInIt() {
        server.answers(ofAda("Makers"));

        assertThat(groups.addMembers(GroupId.of("2"), List.of(MemberId.of("ada")))
                        .name())
                .contains("Makers");

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void removeMembersKeepsTheNameAndEverybodyElse() {
        server.answers(ofAda("Makers")).answers(ofAda("Makers"));

        groups.removeMembers(GroupId.of("2"), List.of(MemberId.of("ada")));

        server.received();
        assertThat(server.received().body())
                .contains(
                        "\"name\":\"Makers\"",
                        "\"directoryUserIDsToAdd\":[]",
                        "\"directoryUserIDsToRemove\":[\"ada\"]");
        assertThatIllegalArgumentException().isThrownBy(() -> groups.removeMembers(GroupId.of("2"), List.of()));
    }

    private static String ofAda(String name) {
        return "{\"id\":\"2\",\"name\":\"" + name + "\",\"members\":[{\"identifier\":\"ada\"},{}]}";
    }
}
