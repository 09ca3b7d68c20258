package io.github.rpaclients.swap.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.rpaclients.swap.files.StoreSettings;
import io.github.rpaclients.swap.jdbc.JdbcPoolStores;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The database that a file names, reached with a few connections until it is closed. No message shows who signs in. */
final class PoolDatabase implements AutoCloseable {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /** It tells of bad addresses by itself, and quotes them. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final HikariDataSource source;
    private final JdbcPoolStores stores;
    private final boolean postgresql;
    private final boolean createsTables;

    private PoolDatabase(HikariDataSource source, JdbcPoolStores stores, boolean postgresql, boolean createsTables) {
        this.source = source;
        this.stores = stores;
        this.postgresql = postgresql;
        this.createsTables = createsTables;
    }

    /**
     * Signs in, and creates the tables that are missing unless the file says no.
     *
     * @param connections the most at a time
     * @throws io.github.rpaclients.swap.files.BadInputException if the settings cannot be used
     * @throws io.github.rpaclients.swap.journal.JournalException if the database cannot be used
     */
    static PoolDatabase open(StoreSettings settings, Function<String, Optional<String>> environment, int connections) {
        HikariDataSource source = source(settings, new Settings(settings.signIn(), environment), connections);
        try {
            JdbcPoolStores stores = JdbcPoolStores.of(source);
            if (settings.createsTables()) {
                stores.createTables();
            }
            return new PoolDatabase(source, stores, isPostgresql(settings), settings.createsTables());
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource source(StoreSettings store, Settings signIn, int connections) {
        boolean postgresql = isPostgresql(store);
        if (!postgresql && !isThere("org.h2.Driver")) {
            throw signIn.bad(
                    "url",
                    "H2 is no part of this command; put its jar on the class path, as in java -cp"
                            + " license-swap-cli-all.jar:h2.jar " + LicenseSwapCommand.class.getName()
                            + ", or write the address of a PostgreSQL database");
        }
        HikariConfig config = new HikariConfig();
        config.setPoolName("license-swap");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(TO_CONNECT.toMillis());
        // whoever asks first is told what is wrong
        config.setInitializationFailTimeout(-1);
        signIn.optional("user").ifPresent(config::setUsername);
        signIn.optional("password").ifPresent(config::setPassword);
        if (postgresql) {
            config.addDataSourceProperty("ApplicationName", "license-swap");
            config.addDataSourceProperty("connectTimeout", "5");
            config.addDataSourceProperty("socketTimeout", "60");
        }
        DRIVER.setLevel(Level.OFF);
        try {
            config.setJdbcUrl(store.url());
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            // the message may quote the address
            throw signIn.bad("url", "No driver takes the address under url; see that it is spelt as its maker says");
        }
    }

    private static boolean isPostgresql(StoreSettings store) {
        return store.url().startsWith(POSTGRESQL);
    }

    private static boolean isThere(String driver) {
        try {
            Class.forName(driver, false, PoolDatabase.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    JdbcPoolStores stores() {
        return stores;
    }

    DataSource source() {
        return source;
    }

    boolean isPostgresql() {
        return postgresql;
    }

    /** Whether tables that are missing are to be created. */
    boolean createsTables() {
        return createsTables;
    }

    @Override
    public void close() {
        source.close();
    }
}
