/**
 * The licence swap as a program that can be run, against simulators or against a real account. The swap itself is in
 * {@link io.github.rpaclients.examples.MoveDeveloperLicense}; here is what makes a command of it: the accounts that files of
 * the command {@code license-swap} describe, a table, exit codes.
 */
@NullMarked
package io.github.rpaclients.examples.swap;

import org.jspecify.annotations.NullMarked;
