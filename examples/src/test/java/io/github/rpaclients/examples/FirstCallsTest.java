package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.Deployment;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.environment.Setting;
import io.github.rpaclients.uipath.environment.UiPathSettings;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the pages of the first ten minutes show reaches each kind of system. */
class FirstCallsTest {
    @Test
    void reachesAnAutomationSuite() {
        try (UiPathSimulator uipath = UiPathSimulator.builder()
                        .deployment(Deployment.AUTOMATION_SUITE)
                        .start();
                OrchestratorClient orchestrator = ConnectToAServer.suite(
                        uipath.url(), uipath.organization(), uipath.tenant(), application(uipath))) {
            assertThat(WaitLonger.patient(orchestrator).users().list(query -> query))
                    .isNotEmpty();
        }
    }

    @Test
    void reachesAStandaloneOrchestrator() {
        try (UiPathSimulator uipath = UiPathSimulator.builder()
                        .deployment(Deployment.STANDALONE)
                        .start();
                OrchestratorClient orchestrator =
                        ConnectToAServer.standalone(uipath.url(), uipath.tenant(), application(uipath))) {
            assertThat(orchestrator.users().list(query -> query)).isNotEmpty();
        }
    }

    @Test
    void reachesAControlRoom() {
        List<String> lines = new ArrayList<>();
        try (ControlRoomSimulator simulator = ControlRoomSimulator.start();
                ControlRoomClient controlRoom = ControlRoomClient.builder()
                        .url(simulator.url())
                        .credentials(ControlRoomCredentials.apiKey(
                                simulator.adminUsername(), Secret.of(simulator.adminApiKey())))
                        .build()) {
            ListDeviceLicenses.print(controlRoom, lines::add);
        }

        assertThat(lines).contains("grace [DEVELOPMENT]");
    }

    @Test
    void reachesWhatTheSettingsName() {
        try (UiPathSimulator uipath =
                UiPathSimulator.builder().deployment(Deployment.STANDALONE).start()) {
            UiPathSettings settings = UiPathSettings.builder()
                    .set(Setting.ADDRESS, uipath.url().toString())
                    .set(Setting.TENANT, uipath.tenant())
                    .set(Setting.CLIENT_ID, uipath.clientId())
                    .set(Setting.CLIENT_SECRET, uipath.clientSecret())
                    .set(Setting.SCOPES, "OR.Users.Read")
                    .build();

            try (OrchestratorClient orchestrator = UseTheEnvironment.connect(settings)) {
                assertThat(orchestrator.users().list(query -> query)).isNotEmpty();
            }
        }
    }

    @Test
    void readsAListInParts() {
        List<String> names = new ArrayList<>();
        List<String> selected = new ArrayList<>();
        try (UiPathSimulator uipath = UiPathSimulator.start();
                OrchestratorClient orchestrator = OrchestratorClient.builder()
                        .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                        .credentials(application(uipath))
                        .build()) {
            Optional<String> place = ListInParts.page(orchestrator, Optional.empty(), names::add);
            while (place.isPresent()) {
                place = ListInParts.page(orchestrator, place, names::add);
            }
            ListInParts.names(orchestrator, selected::add);
        }

        assertThat(names).contains("ada@acme.example").isEqualTo(selected);
    }

    private static UiPathCredentials application(UiPathSimulator uipath) {
        return ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Users.Read");
    }
}
