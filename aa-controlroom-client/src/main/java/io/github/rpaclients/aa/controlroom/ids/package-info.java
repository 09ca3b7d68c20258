/** What a Control Room finds its entities by: a type for each kind, so that one id cannot stand where another belongs. */
@NullMarked
package io.github.rpaclients.aa.controlroom.ids;

import org.jspecify.annotations.NullMarked;
