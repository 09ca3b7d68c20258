/** Trials of products. Start with {@link io.github.rpaclients.uipath.lease.trials.TrialsApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.trials;

import org.jspecify.annotations.NullMarked;
