/** Not an API: shared by the packages of this module; may change in any release. */
@NullMarked
package io.github.rpaclients.aa.controlroom.internal;

import org.jspecify.annotations.NullMarked;
