/**
 * Not an API: shared by our own modules and the code generated for them; may change in any release. The packages below
 * have a purpose each; here is what all of them may use and what uses none of them: JSON as text, whose beginnings and
 * ends are found without reading it, so that what a server wrote can be written back as it wrote it ({@link
 * io.github.rpaclients.core.internal.RawJson}), text that may be shown or sent ({@link
 * io.github.rpaclients.core.internal.Printable}), and the one row of a list that was meant ({@link
 * io.github.rpaclients.core.internal.OnlyOne}).
 */
@NullMarked
package io.github.rpaclients.core.internal;

import org.jspecify.annotations.NullMarked;
