package io.github.rpaclients.uipath.orchestrator.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryApiTest extends OrchestratorTest {
    @Test
    void encodesNameAndDomain() throws Exception {
        enqueue(200, "[]");

        assertThat(orchestrator.directory().permissions("o'brien+x#ext#&ü", "acme corp"))
                .isEmpty();

        assertThat(requestLine())
                .isEqualTo("GET /api/DirectoryService/GetDirectoryPermissions"
                        + "?username=o%27brien%2Bx%23ext%23%26%C3%BC&domain=acme%20corp");
    }

    @Test
    void leavesOutADomainThatThereIsNot() throws Exception {
        enqueue(200, "[]");

        orchestrator.directory().permissions("ada@acme.example");

        assertThat(requestLine())
                .isEqualTo("GET /api/DirectoryService/GetDirectoryPermissions?username=ada%40acme.example");
        assertThatThrownBy(() -> orchestrator.directory().permissions("ada", " "))
                .hasMessage("The domain of the user is missing; leave it out if there is none");
    }

    @Test
    void readsWhatIsInheritedFromEachGroup() {
        enqueue(200, fixture("permissions.json"));

        List<DirectoryPermission> permissions = orchestrator.directory().permissions("ada");

        DirectoryPermission developers = permissions.get(0);
        assertThat(developers.directoryGroup()).contains("Developers");
        assertThat(developers.organizationUnits().get(0).organizationUnitId()).contains(9_007_199_254_740_993L);
        assertThat(developers.organizationUnits().get(0).organizationUnitName()).contains("Finance");
        DirectoryRole role = developers.roles().get(0);
        assertThat(role.id()).contains(RoleId.of(3));
        assertThat(role.name()).contains("Automation Developer");
        assertThat(role.displayName()).contains("Developer");
        assertThat(role.groups()).isEmpty();
        assertThat(role.isStatic()).contains(false);
        assertThat(role.isEditable()).contains(true);
        assertThat(role.extras().json("new")).contains("{}");
        assertThat(permissions.get(1).roles()).isEmpty();
    }

    @Test
    void findsAUserByIdentifierOrByNameAndDomain() throws Exception {
        enqueue(200, "9007199254740993");
        enqueue(200, "13");

        assertThat(orchestrator.directory().userId(UserType.DIRECTORY_USER, "aad|1"))
                .isEqualTo(UserId.of(9_007_199_254_740_993L));
        assertThat(orchestrator.directory().userId(UserType.DIRECTORY_USER, "ada", "autogen"))
                .isEqualTo(UserId.of(13));

        String all = "GET /api/DirectoryService/GetDomainUserId?userType=DirectoryUser&";
        assertThat(requestLine()).isEqualTo(all + "directoryIdentifier=aad%7C1");
        assertThat(requestLine()).isEqualTo(all + "domain=autogen&userName=ada");
    }
}
