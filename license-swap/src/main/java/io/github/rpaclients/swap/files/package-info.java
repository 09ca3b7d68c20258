/**
 * The files in which people write down pools and working hours. Start with
 * {@link io.github.rpaclients.swap.files.SwapFiles}; the format is described in {@code docs/license-swap/files.md}.
 */
@NullMarked
package io.github.rpaclients.swap.files;

import org.jspecify.annotations.NullMarked;
