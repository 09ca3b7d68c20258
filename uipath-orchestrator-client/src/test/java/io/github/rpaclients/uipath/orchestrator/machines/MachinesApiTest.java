package io.github.rpaclients.uipath.orchestrator.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.model.MachineType;
import org.junit.jupiter.api.Test;

class MachinesApiTest extends OrchestratorTest {
    private static final MachineId ID = MachineId.of(7);
    private static final String MACHINE =
            "{\"Id\":7,\"Name\":\"Invoices\",\"LicenseKey\":\"key-of-7\",\"UnattendedSlots\":1,\"AgentSlots\":2}";

    @Test
    void whatIsToldOnceIsReadAndShownToNobody() {
        enqueue(201, "{\"Id\":7,\"Name\":\"Invoices\",\"LicenseKey\":\"key-of-7\",\"ClientSecret\":\"secret-of-7\"}");

        Machine made = orchestrator.machines().create(NewMachine.of("Invoices", MachineType.TEMPLATE));

        assertThat(made.licenseKey().map(Secret::reveal)).contains("key-of-7");
        assertThat(made.clientSecret().map(Secret::reveal)).contains("secret-of-7");
        assertThat(made.toString()).contains("Invoices").doesNotContain("of-7");
    }

    @Test
    void aMachineGoesBackWithItsKeyAndWithWhatIsUnknown() throws InterruptedException {
        enqueue(200, MACHINE);
        enqueue(200);

        orchestrator.machines().update(ID, machine -> machine.withUnattendedSlots(3));

        assertThat(requestLine()).isEqualTo("GET /odata/Machines(7)");
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo(MACHINE.replace("\"UnattendedSlots\":1", "\"UnattendedSlots\":3"));
    }

    @Test
    void aKeyIsNotChanged() {
        enqueue(200, MACHINE);

        assertThatThrownBy(() -> orchestrator
                        .machines()
                        .update(
                                ID,
                                machine -> new MachineBuilder()
                                        .from(machine)
                                        .licenseKey(Secret.of("other"))
                                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LicenseKey")
                .hasMessageNotContaining("other");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aChangeShowsNoSecret() {
        enqueue(200, MACHINE);

        Change<Machine> change = orchestrator.machines().change(ID, machine -> machine.withName("Audits"));

        assertThat(change).asString().contains("Audits").doesNotContain("of-7");
    }

    @Test
    void aPatchHasWhatItNames() throws InterruptedException {
        enqueue(200);

        orchestrator
                .machines()
                .apply(ID, MachinePatch.of().withUnattendedSlots(Patch.set(3)).withDescription(Patch.clear()));

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"Description\":null,\"UnattendedSlots\":3}");
    }
}
