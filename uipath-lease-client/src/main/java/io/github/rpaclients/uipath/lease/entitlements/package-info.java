/** What people may use. Start with {@link io.github.rpaclients.uipath.lease.entitlements.EntitlementsApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.entitlements;

import org.jspecify.annotations.NullMarked;
