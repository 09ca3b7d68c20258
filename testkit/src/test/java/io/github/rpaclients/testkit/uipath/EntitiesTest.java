package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept in any set, seeded and looked at. */
class EntitiesTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void addsAndShowsWhatIsInASet() {
        OrchestratorEntities webhooks = uipath.orchestrator()
                .entities("Webhooks")
                .add("{'Name':'Watch','Url':'https://watch/'}")
                .set("Watch", "Enabled", "true");

        assertThat(webhooks.all()).hasSize(1);
        assertThat(webhooks.json("watch"))
                .contains("\"Enabled\":true", "\"Id\":" + webhooks.id("Watch"))
                .isEqualTo(webhooks.json(webhooks.id("Watch")));
        assertThat(new Wire(uipath)
                        .signIn("OR.Webhooks")
                        .orchestrator("GET", "/odata/Webhooks", "")
                        .body())
                .contains("https://watch/");
    }

    @Test
    void givesWhatAServerGives() {
        OrchestratorEntities buckets = uipath.orchestrator().entities("Buckets").add("Finance", "{'Name':'Drop'}");
        OrchestratorEntities folders = uipath.orchestrator().entities("Folders").add("{'DisplayName':'Sales'}");
        OrchestratorEntities packages =
                uipath.orchestrator().entities("Processes").add("{'Title':'Mail','Version':'1.0.0'}");

        assertThat(buckets.json("Drop")).doesNotContain("\"Identifier\":null");
        assertThat(folders.json("Sales")).contains("\"FullyQualifiedName\":\"Sales\"");
        assertThat(packages.id("Mail")).isEqualTo("Mail:1.0.0");
        assertThat(uipath.orchestrator().bucket("Drop").folders()).containsExactly("Finance");
    }

    @Test
    void saysWhatFits() {
        OrchestratorState orchestrator = uipath.orchestrator();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> orchestrator.entities("Robbots"))
                .withMessageContaining("Buckets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orchestrator.entities("Buckets").add("{'Name':'Drop'}"))
                .withMessageContaining("in folders");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orchestrator.entities("Webhooks").add("Finance", "{}"))
                .withMessageContaining("in no folder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orchestrator.entities("Buckets").json("Drop"))
                .withMessageContaining("Buckets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orchestrator.entities("Buckets").set("Scans", "Id", "7"))
                .withMessageContaining("Id");
    }
}
