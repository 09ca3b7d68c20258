/**
 * Log entries of robots, to be written; start at {@link io.github.rpaclients.uipath.orchestrator.logs.LogsApi}. Read them
 * by {@code robotlogs}.
 */
@NullMarked
package io.github.rpaclients.uipath.orchestrator.logs;

import org.jspecify.annotations.NullMarked;
