/** Short programs, each of which answers one question. Copy what you need. */
@NullMarked
package io.github.rpaclients.examples;

import org.jspecify.annotations.NullMarked;
