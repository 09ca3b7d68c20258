/**
 * UiPath Orchestrator. Start with {@link io.github.rpaclients.uipath.orchestrator.OrchestratorClient}; a package per
 * resource holds its facade and its models.
 */
@NullMarked
package io.github.rpaclients.uipath.orchestrator;

import org.jspecify.annotations.NullMarked;
