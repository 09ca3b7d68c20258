/**
 * JSON at work: documents to values and back ({@link io.github.rpaclients.core.internal.json.Json}), the one pass over the
 * bytes of an answer ({@link io.github.rpaclients.core.internal.json.JsonCursor}), what the generated adapters call ({@link
 * io.github.rpaclients.core.internal.json.Members}), and the merge that keeps a PUT from losing data ({@link
 * io.github.rpaclients.core.internal.json.RawMerge}). For the modules of this project and for generated code only: shows
 * Moshi types, and may change in any release.
 */
@NullMarked
package io.github.rpaclients.core.internal.json;

import org.jspecify.annotations.NullMarked;
