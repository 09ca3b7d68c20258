package io.github.rpaclients.uipath.orchestrator.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** What is sent to make a user, and to change a part of one. */
class NewUserAndPatchTest extends OrchestratorTest {
    private static final UserId ROBOT = UserId.of(13);

    @Test
    void aRobotAccountHasNoRightsThatServersRefuse() throws Exception {
        enqueue(201, "{\"Id\":13}");

        orchestrator.users().create(NewUser.robotAccount("robot", "aad|2"));

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"UserName\":\"robot\",\"Type\":\"DirectoryRobot\",\"DirectoryIdentifier\":\"aad|2\","
                        + "\"MayHaveUserSession\":false,\"MayHaveRobotSession\":false,\"MayHaveUnattendedSession\":true,"
                        + "\"MayHavePersonalWorkspace\":false,\"UpdatePolicy\":{\"Type\":\"None\"}}");
    }

    @Test
    void aPatchHasNothingButWhatChanges() throws Exception {
        enqueue(200);
        enqueue(200);

        orchestrator.users().apply(ROBOT, UserPatch.robotPassword(Secret.of("n3w")));
        orchestrator.users().apply(ROBOT, UserPatch.none().withSurname(Patch.clear()));

        RecordedRequest password = server.takeRequest();
        assertThat(line(password)).isEqualTo("PATCH /odata/Users(13)");
        assertThat(password.getBody().utf8()).isEqualTo("{\"UnattendedRobot\":{\"Password\":\"n3w\"}}");
        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"Surname\":null}");
        assertThat(UserPatch.robotPassword(Secret.of("n3w"))).asString().doesNotContain("n3w");
    }

    @Test
    void nobodyIsBehindSomeTokens() {
        enqueue(204);
        enqueue(200, "{\"Id\":13}");

        assertThat(orchestrator.users().own()).isEmpty();
        assertThat(orchestrator.users().own()).map(User::id).contains(ROBOT);
    }
}
