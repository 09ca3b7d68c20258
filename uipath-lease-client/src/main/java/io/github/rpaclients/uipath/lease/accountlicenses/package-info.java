/**
 * Licences of an organization as a whole. Start with {@link
 * io.github.rpaclients.uipath.lease.accountlicenses.AccountLicensesApi}.
 */
@NullMarked
package io.github.rpaclients.uipath.lease.accountlicenses;

import org.jspecify.annotations.NullMarked;
