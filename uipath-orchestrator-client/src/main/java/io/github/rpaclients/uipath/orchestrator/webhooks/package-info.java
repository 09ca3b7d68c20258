/**
 * Webhooks, by which Orchestrator tells other systems; start at {@link
 * io.github.rpaclients.uipath.orchestrator.webhooks.WebhooksApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
