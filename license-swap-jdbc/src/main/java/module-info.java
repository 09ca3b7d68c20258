/** The journal, lock and accounts of pools in a database. */
module io.github.rpaclients.swap.jdbc {
    requires transitive io.github.rpaclients.swap;
    requires transitive java.sql;
    requires org.slf4j;

    exports io.github.rpaclients.swap.jdbc;
}
