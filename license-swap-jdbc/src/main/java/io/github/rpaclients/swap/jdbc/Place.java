package io.github.rpaclients.swap.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a database is, for a reader: host and name and schema, and nothing of who signs in. */
final class Place {
    /** Of an address all before parameters, without user and password before the host. */
    private static final Pattern ADDRESS = Pattern.compile("jdbc:([a-z0-9]+):(//)?(?:[^@?;]*@)?([^@?;&\\s]*).*");

    private Place() {}

    static String of(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        String schema = connection.getSchema();
        return of(url == null ? "" : url) + (schema == null ? "" : " (schema " + schema + ")");
    }

    static String of(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches() || address.group(3).isEmpty()) {
            return "the database";
        }
        return "the database " + address.group(3);
    }
}
