/** What an organization has seats of: user bundles, by code. */
@NullMarked
package io.github.rpaclients.uipath.lease.bundles;

import org.jspecify.annotations.NullMarked;
