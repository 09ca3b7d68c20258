/** Ids that several resources share. */
@NullMarked
package io.github.rpaclients.uipath.lease.ids;

import org.jspecify.annotations.NullMarked;
