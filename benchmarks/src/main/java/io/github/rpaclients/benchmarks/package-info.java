/**
 * How fast the simulators of the testkit are, over connections that stay open and at their start, and plans of pools; in
 * {@code sidebyside}, how fast the project's client is beside others.
 */
@NullMarked
package io.github.rpaclients.benchmarks;

import org.jspecify.annotations.NullMarked;
