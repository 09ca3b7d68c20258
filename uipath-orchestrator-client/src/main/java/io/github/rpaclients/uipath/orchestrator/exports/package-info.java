/**
 * Files that the server writes in its own time; start at {@link
 * io.github.rpaclients.uipath.orchestrator.exports.ExportsApi}.
 */
@NullMarked
package io.github.rpaclients.uipath.orchestrator.exports;

import org.jspecify.annotations.NullMarked;
