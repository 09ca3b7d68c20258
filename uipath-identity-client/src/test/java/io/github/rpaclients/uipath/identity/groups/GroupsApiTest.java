package io.github.rpaclients.uipath.identity.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.Fixture;
import io.github.rpaclients.uipath.identity.IdentityServer;
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
}
