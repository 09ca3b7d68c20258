/**
 * Products of organizations on an installation of one's own. Start with {@link
 * io.github.rpaclients.uipath.lease.hostlicenses.HostLicensesApi}.
 */
@NullMarked
package io.github.rpaclients.uipath.lease.hostlicenses;

import org.jspecify.annotations.NullMarked;
