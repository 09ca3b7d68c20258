/**
 * What a seat is in UiPath's licence service, in Orchestrator and in the Control Room, and the calls that move it.
 */
@NullMarked
package io.github.rpaclients.swap.seats;

import org.jspecify.annotations.NullMarked;
