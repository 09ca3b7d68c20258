/**
 * Settings of an application: which deployment, signed in as whom, from the names that the vendor's own tools read.
 *
 * <p>Start with {@link io.github.rpaclients.uipath.environment.UiPathSettings}.
 */
@NullMarked
package io.github.rpaclients.uipath.environment;

import org.jspecify.annotations.NullMarked;
