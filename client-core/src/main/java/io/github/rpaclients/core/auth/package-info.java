/** Tokens: where they come from and how long they are kept. Vendors' ways to sign in are in their own modules. */
@NullMarked
package io.github.rpaclients.core.auth;

import org.jspecify.annotations.NullMarked;
