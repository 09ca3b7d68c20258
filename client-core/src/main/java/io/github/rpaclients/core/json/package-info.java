/**
 * How models keep what the server said: members this version does not know ({@link
 * io.github.rpaclients.core.json.JsonExtras}), words it does not know ({@link
 * io.github.rpaclients.core.json.OpenEnum}), values of free shape ({@link io.github.rpaclients.core.json.JsonValue}). A
 * model starts at {@link io.github.rpaclients.core.json.WireModel} and {@link
 * io.github.rpaclients.core.json.ModelStyle}.
 */
@NullMarked
package io.github.rpaclients.core.json;

import org.jspecify.annotations.NullMarked;
