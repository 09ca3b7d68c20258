/**
 * Tells people and other systems what becomes of a pool. Start with {@link io.github.rpaclients.swap.notice.Notice} and a
 * {@link io.github.rpaclients.swap.notice.NoticeSender}; {@link io.github.rpaclients.swap.notice.Notices} makes notices of
 * the runs.
 */
@NullMarked
package io.github.rpaclients.swap.notice;

import org.jspecify.annotations.NullMarked;
