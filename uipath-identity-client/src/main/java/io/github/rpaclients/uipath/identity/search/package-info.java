/** Which rows of a list, in which order. */
@NullMarked
package io.github.rpaclients.uipath.identity.search;

import org.jspecify.annotations.NullMarked;
