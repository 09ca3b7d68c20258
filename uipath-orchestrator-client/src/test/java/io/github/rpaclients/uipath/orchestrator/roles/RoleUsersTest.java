package io.github.rpaclients.uipath.orchestrator.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Who has a role. */
class RoleUsersTest extends OrchestratorTest {
    private static final RoleId AUDITOR = RoleId.of(5);
    private static final UserId ADA = UserId.of(3);
    private static final UserId GRACE = UserId.of(13);
    private static final UserId ALAN = UserId.of(21);

    @Test
    void replacesUsersByWhatIsDifferent() throws Exception {
        enqueue(200, "{\"@odata.count\":2,\"value\":[3,13]}");
        enqueue(204);

        orchestrator.roles().replaceUsers(AUDITOR, List.of(GRACE, ALAN));

        assertThat(requestLine())
                .isEqualTo("GET /odata/Roles/UiPath.Server.Configuration.OData.GetUserIdsForRole(key=5)?%24count=true");
        RecordedRequest change = server.takeRequest();
        assertThat(line(change)).isEqualTo("POST /odata/Roles(5)/UiPath.Server.Configuration.OData.SetUsers");
        assertThat(change.getBody().utf8()).isEqualTo("{\"addedUserIds\":[21],\"removedUserIds\":[3]}");
    }

    @Test
    void writesNothingIfTheUsersAreThoseAlready() {
        enqueue(200, "{\"value\":[3,13]}");

        orchestrator.roles().replaceUsers(AUDITOR, List.of(GRACE, ADA));

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void sendsAListOfNobody() throws Exception {
        enqueue(204);
        enqueue(204);

        orchestrator.roles().addUsers(AUDITOR, List.of(ADA));
        orchestrator.roles().removeUsers(AUDITOR, List.of(ADA));

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"addedUserIds\":[3],\"removedUserIds\":[]}");
        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"addedUserIds\":[],\"removedUserIds\":[3]}");
    }
}
