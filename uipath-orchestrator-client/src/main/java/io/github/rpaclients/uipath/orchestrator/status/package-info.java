/**
 * Whether Orchestrator is there, and what it can reach; start at {@link
 * io.github.rpaclients.uipath.orchestrator.status.StatusApi}.
 */
@NullMarked
package io.github.rpaclients.uipath.orchestrator.status;

import org.jspecify.annotations.NullMarked;
