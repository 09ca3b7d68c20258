/**
 * Business rules, which are files of decisions (DMN) in several versions; start at {@link
 * io.github.rpaclients.uipath.orchestrator.businessrules.BusinessRulesApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
