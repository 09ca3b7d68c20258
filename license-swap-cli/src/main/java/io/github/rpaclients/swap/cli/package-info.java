/**
 * The command {@code license-swap}, which people run by hand and schedulers run for them. Start with {@link
 * io.github.rpaclients.swap.cli.LicenseSwapCommand}; programs that move seats by
 * themselves open an account of the same files with {@link io.github.rpaclients.swap.cli.AccountConnection}. A command works at
 * a {@code Workplace} with {@code OpenPools}; {@code watch} is a {@code LoneWatch} or, with a database, a {@code SharedWatch},
 * and each look at a pool a {@code PoolLook}.
 */
@NullMarked
package io.github.rpaclients.swap.cli;

import org.jspecify.annotations.NullMarked;
