/**
 * UiPath Identity: robot accounts, groups and people of an organization, its external applications, settings and audit. Start
 * with {@link io.github.rpaclients.uipath.identity.IdentityClient}; a package per resource holds its facade and its models.
 */
@NullMarked
package io.github.rpaclients.uipath.identity;

import org.jspecify.annotations.NullMarked;
