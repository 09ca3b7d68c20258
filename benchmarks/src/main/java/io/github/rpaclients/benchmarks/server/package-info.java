/** A server to measure clients against: Orchestrator's users over plain sockets, in a process of its own. */
@NullMarked
package io.github.rpaclients.benchmarks.server;

import org.jspecify.annotations.NullMarked;
