/** Not for use outside of this module. */
@NullMarked
package io.github.rpaclients.uipath.lease.internal;

import org.jspecify.annotations.NullMarked;
