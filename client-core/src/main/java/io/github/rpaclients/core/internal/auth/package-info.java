/** What is in a token. Not an API: shared by our own client modules; may change in any release. */
@NullMarked
package io.github.rpaclients.core.internal.auth;

import org.jspecify.annotations.NullMarked;
