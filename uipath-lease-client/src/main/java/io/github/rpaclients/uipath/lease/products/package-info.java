/** What an organization has besides seats of people: products by code, robots and units. */
@NullMarked
package io.github.rpaclients.uipath.lease.products;

import org.jspecify.annotations.NullMarked;
