package io.github.rpaclients.swap.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;

/** One PostgreSQL server for all tests of a process, which ends with it. Whoever touches this class starts it. */
final class Postgres {
    private static final Optional<EmbeddedPostgres> SERVER = start();

    private Postgres() {}

    private static Optional<EmbeddedPostgres> start() {
        if (Boolean.getBoolean(ChildProcess.PROPERTY)) {
            // it would outlive the process, which is killed
            throw new IllegalStateException("a child process uses the server of its parent");
        }
        try {
            // the server is never killed here, and only its machine would lose what it has not forced to a disk
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", System.getProperty("jdbc.fsync", "off"))
                    .setServerConfig("max_connections", "100")
                    .start();
            return Optional.of(server);
        } catch (IOException | RuntimeException | LinkageError e) {
            System.out.println("Tests on PostgreSQL are skipped, since no server starts here: " + e);
            return Optional.empty();
        }
    }

    static boolean runs() {
        return SERVER.isPresent();
    }

    static String url() {
        return SERVER.orElseThrow().getJdbcUrl("postgres", "postgres");
    }

    /** The same as somebody else. */
    static String url(String user, String password) {
        return "jdbc:postgresql://localhost:" + SERVER.orElseThrow().getPort() + "/postgres?user=" + user + "&password="
                + password;
    }
}
