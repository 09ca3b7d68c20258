/** Not an API: shared by the resources of this module; may change in any release. */
@NullMarked
package io.github.rpaclients.uipath.identity.internal;

import org.jspecify.annotations.NullMarked;
