/**
 * How many seats of which licence a group of people shares, and what may be done with them. Start with
 * {@link io.github.rpaclients.swap.pool.Pool}.
 */
@NullMarked
package io.github.rpaclients.swap.pool;

import org.jspecify.annotations.NullMarked;
