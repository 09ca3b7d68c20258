package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.groups.GroupUpdateBuilder;
import io.github.rpaclients.uipath.identity.users.BulkUser;
import io.github.rpaclients.uipath.identity.users.NewUser;
import io.github.rpaclients.uipath.identity.users.UserUpdateBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Collections with nothing in them: sent where something is changed, and not where somebody is made. */
class CreationsTest {
    private static final String MADE = "{\"succeeded\":true,\"errors\":[]}";
    private static final String OWNER = ",\"partitionGlobalId\":\"" + IdentityServer.ORGANIZATION + "\"}";
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");

    private final IdentityServer server = IdentityServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void leaveOutWhatNobodyHasGiven() {
        server.answers(MADE);

        server.identity().users().create(NewUser.of("ada"));

        assertThat(server.received().body()).isEqualTo("{\"userName\":\"ada\",\"type\":\"user\"" + OWNER);
    }

    @Test
    void leaveOutGroupsOfSeveralPeople() {
        server.answers("{\"result\":" + MADE + ",\"users\":[]}");

        server.identity().users().createAll(List.of(BulkUser.of("ada")));

        assertThat(server.received().body()).isEqualTo("{\"users\":[{\"userName\":\"ada\",\"type\":\"user\"}]" + OWNER);
    }

    @Test
    void sendWhatIsGiven() {
        server.answers(MADE);

        server.identity().users().create(NewUser.of("ada").withGroups(Set.of(MAKERS)));

        assertThat(server.received().body()).contains("\"groupIDs\":[\"" + MAKERS + "\"]");
    }

    @Test
    void areNoUpdates() {
        server.answers(MADE).answers("{\"id\":\"" + MAKERS + "\"}");

        server.identity()
                .users()
                .update(PersonId.of("7"), new UserUpdateBuilder().name("Ada").build());
        server.identity()
                .groups()
                .update(MAKERS, new GroupUpdateBuilder().name("Makers").build());

        assertThat(server.received().body()).contains("\"groupIDsToAdd\":[]", "\"groupIDsToRemove\":[]");
        assertThat(server.received().body()).contains("\"directoryUserIDsToAdd\":[]");
    }
}
