package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.ids.RuntimeLicenseKey;
import io.github.rpaclients.uipath.orchestrator.licenses.LicenseUnits;
import io.github.rpaclients.uipath.orchestrator.licenses.LicensesApi;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.function.Consumer;

/** Licences. */
final class LicensesTable extends OrchestratorTable {
    private static final LicenseUnits UNITS = LicenseUnits.of("invoices-2026-11", "AIU", 5);

    @Override
    void rows() {
        licenses(
                "GET /odata/LicensesNamedUser" + ACTION + "GetLicensesNamedUser(robotType='{robotType}')",
                l -> l.namedUsers(RobotType.DEVELOPMENT).toList());
        licenses(
                "GET /odata/LicensesRuntime" + ACTION + "GetLicensesRuntime(robotType='{robotType}')",
                l -> l.runtimes(RobotType.UNATTENDED).toList());
        licenses(
                "POST /odata/LicensesRuntime('{key}')" + ACTION + "ToggleEnabled",
                l -> l.setEnabled("Ada's PC/7", RuntimeLicenseKey.of("PC-7"), RobotType.UNATTENDED, false));
        licenses("POST /api/Licensing/Acquire", l -> l.acquire(UNITS));
        licenses("PUT /api/Licensing/Release", l -> l.release(UNITS));
    }

    private void licenses(String operation, Consumer<LicensesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.licenses()));
    }
}
