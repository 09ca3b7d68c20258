/** One tree of unchecked exceptions, by what the server answered; each knows what became of the request. */
@NullMarked
package io.github.rpaclients.core.error;

import org.jspecify.annotations.NullMarked;
