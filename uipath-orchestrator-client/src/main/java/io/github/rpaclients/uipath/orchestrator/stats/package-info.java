/**
 * How many there are of what, and how many licences were used when; start at {@link
 * io.github.rpaclients.uipath.orchestrator.stats.StatsApi}.
 */
@NullMarked
package io.github.rpaclients.uipath.orchestrator.stats;

import org.jspecify.annotations.NullMarked;
