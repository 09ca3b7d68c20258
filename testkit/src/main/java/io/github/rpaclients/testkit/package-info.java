/** Stateful simulators of the vendors' admin APIs. */
@NullMarked
package io.github.rpaclients.testkit;

import org.jspecify.annotations.NullMarked;
