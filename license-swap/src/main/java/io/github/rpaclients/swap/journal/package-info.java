/**
 * What a run of swaps writes down before and after each step, so that a crash leaves no seat in doubt, and the lock that
 * keeps two runs of one pool apart. Start with {@link io.github.rpaclients.swap.journal.FileJournal} and {@link
 * io.github.rpaclients.swap.journal.FilePoolLock}; {@link io.github.rpaclients.swap.journal.JournalView} tells what the
 * entries mean together.
 */
@NullMarked
package io.github.rpaclients.swap.journal;

import org.jspecify.annotations.NullMarked;
