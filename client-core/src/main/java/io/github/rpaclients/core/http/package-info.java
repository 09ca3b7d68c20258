/** Settings of the HTTP side that applications may choose, and the transport that clients may share. */
@NullMarked
package io.github.rpaclients.core.http;

import org.jspecify.annotations.NullMarked;
