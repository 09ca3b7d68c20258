/** Seats of people. Start with {@link io.github.rpaclients.uipath.lease.userlicenses.UserLicensesApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.userlicenses;

import org.jspecify.annotations.NullMarked;
