/**
 * Stateful simulators of the vendors' admin APIs, for tests and for trying things out.
 *
 * <p>Start with {@code uipath.UiPathSimulator} or {@code controlroom.ControlRoomSimulator}, in JUnit tests with {@code
 * uipath.UiPathExtension} or {@code controlroom.ControlRoomExtension}. A simulator listens on the loopback address unless
 * told otherwise, keeps its state as the JSON a server would send, and is as strict as the vendor: token, scope, required
 * headers, seat counts. It sees none of our clients and none of their models, so that a wrong client cannot agree with a
 * wrong simulator.
 */
@NullMarked
package io.github.rpaclients.testkit;

import org.jspecify.annotations.NullMarked;
