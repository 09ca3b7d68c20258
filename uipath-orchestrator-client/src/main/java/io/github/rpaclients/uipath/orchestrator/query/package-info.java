/** Queries of Orchestrator's lists: what to filter by, in which order, which parts. */
@NullMarked
package io.github.rpaclients.uipath.orchestrator.query;

import org.jspecify.annotations.NullMarked;
