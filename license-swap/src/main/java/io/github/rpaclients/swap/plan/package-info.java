/** Who should have the seats of a pool, and the fewest moves that bring it about: pure, without any call. */
@NullMarked
package io.github.rpaclients.swap.plan;

import org.jspecify.annotations.NullMarked;
