/** A vendor's entity in miniature, for the tests of how models are read and written. */
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@NullMarked
package io.github.rpaclients.core.json.model;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
