/**
 * UiPath Automation Cloud in miniature: token endpoint, Orchestrator, licence accountant and identity on one server with
 * the cloud's URL layout. Start with {@link io.github.rpaclients.testkit.uipath.UiPathSimulator}.
 */
@NullMarked
package io.github.rpaclients.testkit.uipath;

import org.jspecify.annotations.NullMarked;
