package io.github.rpaclients.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import generated.orchestrator.ApiClient;
import generated.orchestrator.api.UsersApi;
import generated.orchestrator.model.UserDto;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client that is not ours can do with the simulator, and what it does to a user. */
class GeneratedOrchestratorTest {
    private static final long GRACE = 13;
    private static final long ADA = 9_007_199_254_740_993L;

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final UsersApi users = users(uipath);

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void listsUsers() throws Exception {
        assertThat(users.usersGet(null, null, null, null, null, null, null).getValue())
                .extracting(UserDto::getId)
                .contains(GRACE, ADA)
                .hasSize(6);
    }

    @Test
    void findsAUserByAFilter() throws Exception {
        assertThat(users.usersGet(null, "UserName eq 'ada@acme.example'", null, null, 1, 0, true)
                        .getValue())
                .extracting(UserDto::getId)
                .containsExactly(ADA);
    }

    @Test
    void readsAUser() throws Exception {
        UserDto grace = users.usersGetById(GRACE, null, null);

        assertThat(grace.getUserName()).isEqualTo("grace@acme.example");
        assertThat(grace.getRobotProvision().getRobotType()).hasToString("Development");
    }

    @Test
    void changesAUserWhenUserRolesAreTakenOutOfTheBody() throws Exception {
        UserDto grace = users.usersGetById(GRACE, null, null);
        grace.setUserRoles(null);
        grace.setMayHavePersonalWorkspace(true);

        users.usersPutById(GRACE, grace);

        assertThat(stored(GRACE).get("MayHavePersonalWorkspace").asBoolean()).isTrue();
        assertThat(stored(GRACE).get("RolesList")).hasSize(2);
    }

    @Test
    void takesAllRolesAwayWhenAUserGoesBackAsRead() throws Exception {
        users.usersPutById(GRACE, users.usersGetById(GRACE, null, null));

        assertThat(stored(GRACE).get("RolesList")).isEmpty();
    }

    @Test
    void writesTheMaskOverARobotsPassword() throws Exception {
        users.usersPutById(ADA, users.usersGetById(ADA, null, null));

        assertThat(stored(ADA).at("/UnattendedRobot/Password").asText()).isEqualTo("*****");
    }

    private JsonNode stored(long id) throws Exception {
        return new ObjectMapper().readTree(uipath.orchestrator().user(id).json());
    }

    private static UsersApi users(UiPathSimulator uipath) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(uipath.url() + "/" + uipath.organization() + "/" + uipath.tenant() + "/orchestrator_");
        client.setRequestInterceptor(request -> SignIn.authorize(uipath, request));
        return new UsersApi(client);
    }
}
