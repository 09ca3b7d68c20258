package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables, which a file beside this class creates. */
final class Tables {
    /** What to do where there are none, with what happened before it. */
    static final String MISSING =
            "its tables are missing; create them with JdbcPoolStores.createTables(), or with create-tables = yes in the"
                    + " file of the pools, or let whoever looks after the database run postgresql.sql or h2.sql from license-swap-jdbc";

    private static final int ATTEMPTS = 5;
    private static final String WHAT = "A table of the pools";
    private static final String ALL = "select 1 from license_swap_pool, license_swap_entry, license_swap_standing,"
            + " license_swap_open, license_swap_account where 1 = 0";

    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    /** Creates those that are missing. Where all are there, no right to create any is needed. */
    void create() {
        for (int attempt = 1; !exist(); attempt++) {
            try {
                database.write(WHAT, this::runScript);
                return;
            } catch (JournalException e) {
                // another host may be about it at the same time
                if (attempt == ATTEMPTS && !exist()) {
                    throw e;
                }
            }
        }
    }

    private boolean runScript(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
            return true;
        }
    }

    private boolean exist() {
        return database.read(WHAT, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery(ALL).close();
                return true;
            } catch (SQLException e) {
                if (Trouble.isMissingTable(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    private List<String> statements() {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script().lines().collect(Collectors.toList())) {
            if (line.strip().startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(statement.toString().strip().replaceFirst(";$", ""));
                statement.setLength(0);
            }
        }
        return statements;
    }

    private String script() {
        String name = database.dialect().script();
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in license-swap-jdbc");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
