/** Reads certificates and keys from files. Not an API; may change in any release. */
@NullMarked
package io.github.rpaclients.core.internal.tls;

import org.jspecify.annotations.NullMarked;
