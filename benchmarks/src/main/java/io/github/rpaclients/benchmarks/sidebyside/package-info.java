/**
 * Measures the project's client beside others that a team could pick; {@link SideBySide} is the command. Every client runs
 * in a process of its own, in turn with the others, and is compared with the floor of the same turn.
 */
@NullMarked
package io.github.rpaclients.benchmarks.sidebyside;

import org.jspecify.annotations.NullMarked;
