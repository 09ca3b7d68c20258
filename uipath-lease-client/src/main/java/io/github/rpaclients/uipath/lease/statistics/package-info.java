/** What an organization has used. Start with {@link io.github.rpaclients.uipath.lease.statistics.StatisticsApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.statistics;

import org.jspecify.annotations.NullMarked;
