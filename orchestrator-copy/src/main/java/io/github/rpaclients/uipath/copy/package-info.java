/**
 * Compares two tenants, or two folders, and copies roles, calendars, assets, processes, queues, triggers and webhooks from
 * one to the other. Start with {@link io.github.rpaclients.uipath.copy.Copy}.
 */
@NullMarked
package io.github.rpaclients.uipath.copy;

import org.jspecify.annotations.NullMarked;
