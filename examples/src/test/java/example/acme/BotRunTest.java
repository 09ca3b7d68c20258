package example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.activities.ExecutionStatus;
import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.controlroom.ControlRoomExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs of bots, as docs/testkit/README.md shows them. */
class BotRunTest {
    @RegisterExtension
    static final ControlRoomExtension controlRoom = ControlRoomExtension.create();

    private final ControlRoomClient client = ControlRoomClient.builder()
            .url(controlRoom.url())
            .dialect(Dialect.V2)
            .credentials(
                    ControlRoomCredentials.apiKey(controlRoom.adminUsername(), Secret.of(controlRoom.adminApiKey())))
            .allowPlainHttp()
            .build();

    private final NewDeployment invoices = NewDeployment.of(FileId.of(5)).withAutomationName("Invoices");
    private final RunMode asLinus = RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(UserId.of(2003))));

    @BeforeEach
    void listRunsAtOnce() {
        controlRoom.settings().activityGrace(0);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void givesBackWhatTheTestSays() {
        controlRoom.bot("Invoices").completes("{'total':12.5}");

        Execution done = client.deployments().run(invoices, asLinus, Duration.ofMinutes(1));

        assertThat(done.outputs().get("total").asNumber()).hasValue(new BigDecimal("12.5"));
    }

    @Test
    void goesOnAsLongAsTheTestWants() {
        controlRoom.bot("Invoices").keepsRunning();
        client.deployments().deploy(invoices, asLinus);

        controlRoom.activity("Invoices").running();

        Execution first = client.activities().list().iterator().next();
        assertThat(first.status()).hasValue(ExecutionStatus.RUNNING);
        assertThat(first.userName()).hasValue("linus");

        controlRoom.activity("Invoices").failed("No server");

        assertThat(client.activities().get(first.id()).status()).hasValue(ExecutionStatus.RUN_FAILED);
    }
}
