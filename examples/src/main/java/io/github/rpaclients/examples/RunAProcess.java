package io.github.rpaclients.examples;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorFolder;
import io.github.rpaclients.uipath.orchestrator.jobs.Job;
import io.github.rpaclients.uipath.orchestrator.jobs.StartJobs;
import io.github.rpaclients.uipath.orchestrator.releases.Release;
import java.time.Duration;
import java.util.Map;

/** How do I run a process and get what it gives back? */
public final class RunAProcess {
    private RunAProcess() {}

    /** Runs the process Invoices of the folder Finance for a month, once. */
    public static Map<String, JsonValue> run(OrchestratorClient orchestrator, String month) {
        OrchestratorFolder finance = orchestrator.inFolder(FolderRef.path("Finance"));
        Release invoices = finance.releases().find("Invoices").orElseThrow();
        StartJobs start = StartJobs.of(invoices.key().orElseThrow())
                .withReference("invoices-" + month)
                .withInput("month", JsonValue.ofText(month));
        Job started = finance.jobs().startOnce(start).get(0);
        Job done = finance.jobs().await(started.id(), Duration.ofMinutes(30));
        return done.outputs();
    }
}
