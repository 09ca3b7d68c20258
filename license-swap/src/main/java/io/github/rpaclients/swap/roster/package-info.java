/**
 * Who works when, and so who needs a seat when. Start with {@link io.github.rpaclients.swap.roster.Roster}; nothing here
 * calls anybody.
 */
@NullMarked
package io.github.rpaclients.swap.roster;

import org.jspecify.annotations.NullMarked;
