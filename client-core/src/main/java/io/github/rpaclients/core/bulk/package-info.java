/** The same call for many things; start at {@link io.github.rpaclients.core.bulk.Bulk}. */
@NullMarked
package io.github.rpaclients.core.bulk;

import org.jspecify.annotations.NullMarked;
