/**
 * A stateful simulator of an Automation Anywhere Control Room; start with {@code ControlRoomSimulator}.
 *
 * <p>The public types are the simulator, its builder, settings and users, its bots, activities and other entities, and the
 * {@code Permission}s a caller can hold. Everything else is one endpoint, one shape or one part of the state per file; what is
 * kept in sets begins with {@code SimulatedArea}.
 */
@NullMarked
package io.github.rpaclients.testkit.controlroom;

import org.jspecify.annotations.NullMarked;
