/** How fast the simulators of the testkit are: their start, and requests over connections that stay open. */
@NullMarked
package io.github.rpaclients.benchmarks;

import org.jspecify.annotations.NullMarked;
