/**
 * Any path of an API, with the sign-in, retries, limits and errors of its client: for what the client does not have yet.
 * Start with {@link io.github.rpaclients.core.raw.RawApi}.
 */
@NullMarked
package io.github.rpaclients.core.raw;

import org.jspecify.annotations.NullMarked;
