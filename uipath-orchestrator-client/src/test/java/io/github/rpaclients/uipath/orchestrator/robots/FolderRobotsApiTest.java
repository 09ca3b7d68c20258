package io.github.rpaclients.uipath.orchestrator.robots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderRobotsApiTest extends OrchestratorTest {
    private static final RobotId ID = RobotId.of(101);
    private static final String ROBOT =
            "{\"Id\":101,\"Name\":\"clerk\",\"LicenseKey\":\"key-of-7\",%s\"Type\":\"Unattended\","
                    + "\"HostingType\":\"Standard\",\"Environments\":[],\"Description\":\"%s\"}";

    private FolderRobotsApi robots() {
        return orchestrator.inFolder(FolderRef.id(FolderId.of(13))).robots();
    }

    @Test
    void aPasswordThatIsMaskedDoesNotGoBack() throws InterruptedException {
        enqueue(200, String.format(ROBOT, "\"Password\":\"*****\",", "old"));
        enqueue(200);

        robots().update(ID, robot -> robot.withDescription("new"));

        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8()).isEqualTo(String.format(ROBOT, "", "new"));
    }

    @Test
    void aPasswordThatIsSetGoesOut() throws InterruptedException {
        enqueue(200, String.format(ROBOT, "\"Password\":\"*****\",", "old"));
        enqueue(200);

        robots().update(ID, robot -> robot.withPassword(Secret.of("a new one")));

        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8()).contains("\"Password\":\"a new one\"");
    }

    @Test
    void keysOfMachinesAreRead() {
        enqueue(200, "{\"@odata.count\":1,\"value\":[{\"Key\":\"PC-7\",\"Value\":\"key-of-7\"}]}");

        List<MachineLicenseKey> keys = robots().licenseKeys();

        assertThat(keys).singleElement().satisfies(key -> {
            assertThat(key.machineName()).isEqualTo("PC-7");
            assertThat(key.licenseKey().reveal()).isEqualTo("key-of-7");
        });
        assertThat(keys.toString()).doesNotContain("key-of-7");
    }
}
