/** The list language of the Control Room: what to filter by, in which order, how much at a time. */
@NullMarked
package io.github.rpaclients.aa.controlroom.query;

import org.jspecify.annotations.NullMarked;
