/** Bundles that somebody has. Start with {@link io.github.rpaclients.uipath.lease.catalogue.CatalogueApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.catalogue;

import org.jspecify.annotations.NullMarked;
