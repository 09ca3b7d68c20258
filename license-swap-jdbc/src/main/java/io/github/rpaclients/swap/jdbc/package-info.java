/**
 * Pools in a database, so that several hosts may look after them. Start with {@link
 * io.github.rpaclients.swap.jdbc.JdbcPoolStores}.
 */
@NullMarked
package io.github.rpaclients.swap.jdbc;

import org.jspecify.annotations.NullMarked;
