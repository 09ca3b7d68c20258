/**
 * Packages of processes, as Studio publishes them; start at {@link
 * io.github.rpaclients.uipath.orchestrator.packages.PackagesApi}. In the API they are called {@code Processes}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "PackageType",
        about = "What a package is for.",
        words = {
            "Undefined",
            "Process",
            "ProcessLibrary",
            "ProcessOrchestration",
            "WebApp",
            "Agent",
            "TestAutomationProcess",
            "Api",
            "MCPServer",
            "BusinessRules",
            "CaseManagement"
        })
package io.github.rpaclients.uipath.orchestrator.packages;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
