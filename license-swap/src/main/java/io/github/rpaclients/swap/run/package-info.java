/**
 * Carries out what was planned for a pool, writes it down, and recovers what a crash cut off. Start with {@code PoolSwap}.
 */
@NullMarked
package io.github.rpaclients.swap.run;

import org.jspecify.annotations.NullMarked;
