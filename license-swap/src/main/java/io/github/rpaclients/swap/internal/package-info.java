/** What packages of the licence swap share, for nobody else. */
@NullMarked
package io.github.rpaclients.swap.internal;

import org.jspecify.annotations.NullMarked;
