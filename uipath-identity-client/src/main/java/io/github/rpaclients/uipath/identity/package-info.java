/**
 * UiPath Identity: robot accounts, groups and users of an organization. Start with {@link
 * io.github.rpaclients.uipath.identity.IdentityClient}; a package per resource holds its facade and its models.
 */
@NullMarked
package io.github.rpaclients.uipath.identity;

import org.jspecify.annotations.NullMarked;
