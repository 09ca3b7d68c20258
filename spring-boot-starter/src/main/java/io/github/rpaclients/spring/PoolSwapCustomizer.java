package io.github.rpaclients.spring;

import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.run.PoolSwap;

/**
 * A bean that has a say in how the seats of pools move, such as {@link PoolSwap#acceptingRoster}. Called each time a {@link
 * PoolSwap} is made, in the order of {@code @Order} or {@code Ordered}; beans of {@code RunListener} hear of its runs
 * already, and {@link PoolSwap#telling} would put others in their place.
 */
@FunctionalInterface
public interface PoolSwapCustomizer {
    /** What comes in place of the swap, which may be the swap itself. */
    PoolSwap customize(Pool pool, PoolSwap swap);
}
