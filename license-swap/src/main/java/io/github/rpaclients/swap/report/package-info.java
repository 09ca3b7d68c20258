/**
 * A page that shows who held which seat when, planned against actual, and how well the seats were used: pure, without any
 * call. Start with {@link io.github.rpaclients.swap.report.SeatTimeline} and hand it to
 * {@link io.github.rpaclients.swap.report.SeatReport}.
 */
@NullMarked
package io.github.rpaclients.swap.report;

import org.jspecify.annotations.NullMarked;
