/**
 * Moving a licence seat from one person to another. Start with {@link io.github.rpaclients.swap.LicenseSwap}; the three
 * {@link io.github.rpaclients.swap.SeatProvider}s say what a seat is in UiPath's licence service, in Orchestrator and in
 * the Control Room.
 */
@NullMarked
package io.github.rpaclients.swap;

import org.jspecify.annotations.NullMarked;
