/** Not an API: shared by our own modules and the code generated for them; may change in any release. */
@NullMarked
package io.github.rpaclients.core.internal;

import org.jspecify.annotations.NullMarked;
