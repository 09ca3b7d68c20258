/**
 * A stateful simulator of an Automation Anywhere Control Room; start with {@code ControlRoomSimulator}.
 *
 * <p>The public types are the simulator, its builder, settings and users, and the {@code Permission}s a caller can hold.
 * Everything else is one endpoint, one shape or one part of the state per file.
 */
@NullMarked
package io.github.rpaclients.testkit.controlroom;

import org.jspecify.annotations.NullMarked;
