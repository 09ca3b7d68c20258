/**
 * How a pool comes to a plan: reads who has what and who needs a seat, finds people by name, and keeps to the pool's
 * boundary and rules. Knows nothing of runs. Start with {@code PoolPlanning}.
 */
@NullMarked
package io.github.rpaclients.swap.internal.planning;

import org.jspecify.annotations.NullMarked;
