/** Which rows of a list, in which order. */
@NullMarked
package io.github.rpaclients.uipath.identity.query;

import org.jspecify.annotations.NullMarked;
