package example.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.testkit.controlroom.ControlRoomExtension;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathExtension;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The shorter pieces of code in docs/testkit/README.md. */
class TestkitTourTest {
    @RegisterExtension
    static final UiPathExtension uipath =
            UiPathExtension.create(UiPathSimulator.builder().userLicensing(false));

    @RegisterExtension
    static final ControlRoomExtension controlRoom =
            ControlRoomExtension.create(ControlRoomSimulator.builder().v1());

    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Users"))
            .build();

    @TempDir
    Path folder;

    @BeforeEach
    void moveIn() {
        uipath.addPerson("hedy@acme.example", "Hedy", "Lamarr");
        uipath.orchestrator().user("hedy").robotType("Attended");
        uipath.lease().seats("RPADEVNU", 5).user("hedy").allocate("ATTUNU");

        controlRoom.addPerson("hedy", "Hedy", "Lamarr").licenses("DEVELOPMENT", 5);
        controlRoom.user("hedy").roles("AAE_Basic").features("RUNTIME");
        controlRoom
                .entities("lockers")
                .add("{'name':'Post','members':[{'id':'2002','permissions':['own']}],'consumers':['26']}");
        controlRoom
                .entities("credentials")
                .add("{'name':'Mail','ownerId':'2002','lockerId':'5','attributes':[{'name':'Pin','value':'7'}]}");
    }

    @AfterEach
    void close() {
        orchestrator.close();
    }

    @Test
    void startsWithACompany() {
        assertThat(uipath.orchestrator().user("hedy").robotType()).isEqualTo("Attended");
        assertThat(uipath.lease().user("hedy").bundles()).containsExactly("ATTUNU");
        assertThat(controlRoom.user("hedy").features()).isEqualTo(List.of("RUNTIME"));
        assertThat(controlRoom.entities("credentials").json("Mail")).contains("\"lockerId\":\"5\"");
    }

    @Test
    void startsWithLicencesAndWhatIsUsedOfThem() {
        uipath.lease().account().product("AIU", 5000).consume("production", "tenant", "AIU", 12.5);
        uipath.lease().group("Developers").quota("CTZDEVNU", 1);

        assertThat(uipath.lease().json()).contains("\"quantity\":12.5", "{\"CTZDEVNU\":1}");
    }

    @Test
    void carriesACompanyFromOneSimulatorToAnother() throws IOException {
        Path file = folder.resolve("company.json");

        Files.writeString(file, uipath.json());

        try (UiPathSimulator another =
                UiPathSimulator.builder().company(Files.readString(file)).start()) {
            assertThat(another.json()).isEqualTo(uipath.json());
        }
    }

    @Test
    void tellsWhatArrived() {
        UserId hedy = UserId.of(uipath.orchestrator().user("hedy").id());

        orchestrator.users().provisionRobot(hedy, RobotType.ATTENDED);

        uipath.requests().assertThat().wroteNothing();
        assertThat(uipath.requests().matching("GET", "/odata/Users(" + hedy + ")"))
                .isNotEmpty();
    }

    @Test
    void failsOnPurpose() {
        UserId hedy = UserId.of(uipath.orchestrator().user("hedy").id());
        uipath.faults().next("PUT", "/odata/Users(" + hedy + ")").refuse(403);

        assertThatThrownBy(() -> orchestrator.users().removeRobot(hedy)).isInstanceOf(ForbiddenException.class);

        uipath.requests().assertThat().wrote("PUT", "/odata/Users").once();
        assertThat(uipath.orchestrator().user("hedy").robotType()).isEqualTo("Attended");
    }
}
