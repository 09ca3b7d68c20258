/**
 * The HTTP stack. Not an API: shared by our own client modules; may change in any release.
 *
 * <p>Start with {@link io.github.rpaclients.core.internal.http.HttpStack#assemble}, which shows what a request passes
 * through, and {@link io.github.rpaclients.core.internal.http.ApiCalls#execute}, which decides on repeating it.
 */
@NullMarked
package io.github.rpaclients.core.internal.http;

import org.jspecify.annotations.NullMarked;
