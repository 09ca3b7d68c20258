/** What Orchestrator finds its entities by: a type for each kind, so that one id cannot stand where another belongs. */
@NullMarked
package io.github.rpaclients.uipath.orchestrator.ids;

import org.jspecify.annotations.NullMarked;
