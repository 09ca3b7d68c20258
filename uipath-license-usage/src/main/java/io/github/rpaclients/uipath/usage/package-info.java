/**
 * Who has which licence of an organization, why, and when he last used it. Start with {@link
 * io.github.rpaclients.uipath.usage.LicenseUsage}.
 */
@NullMarked
package io.github.rpaclients.uipath.usage;

import org.jspecify.annotations.NullMarked;
