/** How models keep what the server said. */
@NullMarked
package io.github.rpaclients.core.json;

import org.jspecify.annotations.NullMarked;
