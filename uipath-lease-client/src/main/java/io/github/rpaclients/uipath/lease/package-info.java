/**
 * UiPath's licence accountant: who in an organization has a seat of which user bundle. Start with {@link
 * io.github.rpaclients.uipath.lease.LeaseClient}; a package per resource holds its facade and its models.
 */
@NullMarked
package io.github.rpaclients.uipath.lease;

import org.jspecify.annotations.NullMarked;
