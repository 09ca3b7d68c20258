/** Units that are used up. Start with {@link io.github.rpaclients.uipath.lease.consumption.ConsumptionApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.consumption;

import org.jspecify.annotations.NullMarked;
