/** Why somebody may do something; start at {@link io.github.rpaclients.uipath.orchestrator.access.AccessApi}. */
@NullMarked
package io.github.rpaclients.uipath.orchestrator.access;

import org.jspecify.annotations.NullMarked;
