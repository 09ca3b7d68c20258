package io.github.rpaclients.uipath.orchestrator.licenses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.RuntimeLicenseKey;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class LicensesApiTest extends OrchestratorTest {
    @Test
    void theNameOfAMachineStandsInThePathAndItsKeyInTheBody() throws InterruptedException {
        enqueue(200);

        orchestrator.licenses().setEnabled("Ada's PC", RuntimeLicenseKey.of("PC-7"), RobotType.UNATTENDED, false);

        RecordedRequest request = server.takeRequest();
        assertThat(line(request))
                .isEqualTo("POST /odata/LicensesRuntime('Ada''s%20PC')"
                        + "/UiPath.Server.Configuration.OData.ToggleEnabled");
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"key\":\"PC-7\",\"robotType\":\"Unattended\",\"enabled\":false}");
    }

    @Test
    void unitsThatAreNotThereAreSaidToBeNone() {
        enqueue(200, "{\"isSuccess\":false,\"errorCode\":\"NoAvailableLicenses\",\"errorMessage\":\"None are left\"}");

        LicenseResult result = orchestrator.licenses().acquire(LicenseUnits.of("invoices", "AIU", 5));

        assertThat(result.isSuccess()).isFalse();
        assertThat(result.errorCode()).contains(LicenseErrorCode.NO_AVAILABLE_LICENSES);
    }
}
