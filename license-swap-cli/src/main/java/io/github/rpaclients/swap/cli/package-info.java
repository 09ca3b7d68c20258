/**
 * The command {@code license-swap}, which people run by hand and schedulers run for them. Start with {@link
 * io.github.rpaclients.swap.cli.LicenseSwapCommand}.
 */
@NullMarked
package io.github.rpaclients.swap.cli;

import org.jspecify.annotations.NullMarked;
