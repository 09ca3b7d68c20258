/**
 * Products of tenants and their services. Start with {@link
 * io.github.rpaclients.uipath.lease.servicelicenses.ServiceLicensesApi}.
 */
@NullMarked
package io.github.rpaclients.uipath.lease.servicelicenses;

import org.jspecify.annotations.NullMarked;
