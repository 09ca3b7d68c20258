/** The clients that are measured against each other; each reads the same users from the same server. */
@NullMarked
package io.github.rpaclients.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
