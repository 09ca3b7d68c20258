package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.JournalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table of when which pool is looked at next, and by whom it is looked at now. */
final class WatchTable {
    static final String NAME = "license_swap_watch";

    private WatchTable() {}

    /**
     * Creates the table if it is missing, and the file says that it may be created.
     *
     * @throws JournalException if it is not there in the end
     */
    static void prepare(PoolDatabase database) {
        DataSource source = database.source();
        if (isThere(source)) {
            return;
        }
        String script = database.isPostgresql() ? "watch-postgresql.sql" : "watch-h2.sql";
        if (database.createsTables()) {
            create(source, script);
        }
        // another host may have done it at the same time
        if (!isThere(source)) {
            throw new JournalException("The table " + NAME + " is missing in " + database.stores()
                    + " or cannot be read; let whoever looks after the database run " + script
                    + " from license-swap-cli, or grant the rights that it names");
        }
    }

    private static boolean isThere(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select 1 from " + NAME + " where 1 = 0").close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void create(DataSource source, String script) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : text(script).split(";\\s*\\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            // whoever looks for the table next tells what to do
        }
    }

    private static String text(String script) {
        try (InputStream in = WatchTable.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException(script + " is missing in license-swap-cli");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.strip().startsWith("--"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
