/**
 * JSON as text. Finds where values begin and end without reading them, so that what a server wrote can be written back
 * as it wrote it. Start at {@link io.github.rpaclients.core.internal.rawjson.RawJson}. For the modules of this project
 * only; may change in any release.
 */
@NullMarked
package io.github.rpaclients.core.internal.rawjson;

import org.jspecify.annotations.NullMarked;
