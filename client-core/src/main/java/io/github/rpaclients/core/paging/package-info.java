/** Lists that come in pages. */
@NullMarked
package io.github.rpaclients.core.paging;

import org.jspecify.annotations.NullMarked;
