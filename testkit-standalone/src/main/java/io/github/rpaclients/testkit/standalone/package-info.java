/** The simulators as a program of their own; start reading at {@code Standalone}. */
@NullMarked
package io.github.rpaclients.testkit.standalone;

import org.jspecify.annotations.NullMarked;
