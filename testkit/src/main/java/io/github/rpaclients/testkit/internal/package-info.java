/** The HTTP side of the simulators: routes, answers, faults. Not an API; may change in any release. */
@NullMarked
package io.github.rpaclients.testkit.internal;

import org.jspecify.annotations.NullMarked;
