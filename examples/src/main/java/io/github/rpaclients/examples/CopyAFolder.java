package io.github.rpaclients.examples;

import io.github.rpaclients.uipath.copy.Copy;
import io.github.rpaclients.uipath.copy.CopyPlan;
import io.github.rpaclients.uipath.copy.CopyReport;
import io.github.rpaclients.uipath.copy.CopySecrets;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;

/** How do I bring what we have tested in one tenant to another? */
public final class CopyAFolder {
    private CopyAFolder() {}

    /** What would have to change in the folder Finance of production to have what that of the test tenant has. */
    public static CopyPlan compare(OrchestratorClient test, OrchestratorClient production) {
        return Copy.from(test, "Finance")
                .to(production, "Finance")
                .assets()
                .processes()
                .queues()
                .plan();
    }

    /** Shows it and does it. */
    public static CopyReport copy(OrchestratorClient test, OrchestratorClient production, CopySecrets vault) {
        CopyPlan plan = compare(test, production);
        System.out.println(plan);
        return plan.apply(vault);
    }
}
