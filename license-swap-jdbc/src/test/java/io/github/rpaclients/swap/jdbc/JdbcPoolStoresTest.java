package io.github.rpaclients.swap.jdbc;

import static io.github.rpaclients.swap.jdbc.Sample.POOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.zaxxer.hikari.HikariDataSource;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.PoolLock;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcPoolStoresTest {
    private static final String DATABASES = "io.github.rpaclients.swap.jdbc.Kept#databases";
    private static final String POSTGRESQL = "io.github.rpaclients.swap.jdbc.Kept#thatEndIdleTransactions";
    private static final String PASSWORD = "s3cret-pass";

    @ParameterizedTest
    @MethodSource(DATABASES)
    void createsTablesAsOftenAsIsAskedFor(Kept kept) {
        try (DatabaseHome home = DatabaseHome.bare(kept)) {
            JdbcPoolStores stores = JdbcPoolStores.of(home.source());
            stores.createTables();
            try (PoolLock.Held lock = Sample.take(stores.pool(POOL))) {
                stores.pool(POOL).journal().append(lock.token(), Sample.note(0));
            }

            stores.createTables();
            home.execute("drop table license_swap_account");
            stores.createTables();

            assertThat(stores.pool(POOL).journal().read().entries()).isEqualTo(Sample.notes(1));
            assertThat(stores.pool(POOL).accounts().foundSince(Sample.NOON)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void tellsWhichPoolsHaveAJournal(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            JdbcPoolStores stores = JdbcPoolStores.of(home.source());
            assertThat(stores.names()).isEmpty();
            for (String pool : List.of("testers", "Analysts", "developers", "never-ran")) {
                try (PoolLock.Held lock = Sample.take(stores.pool(pool))) {
                    stores.pool(pool)
                            .journal()
                            .append(lock.token(), pool.equals("never-ran") ? List.of() : Sample.notes(1));
                }
            }

            assertThat(stores.names()).containsExactly("Analysts", "developers", "testers");
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void createsTablesFromManyHostsAtOnce(Kept kept) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (DatabaseHome home = DatabaseHome.bare(kept)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(threads.submit(() -> JdbcPoolStores.of(home.source()).createTables()));
            }
            for (Future<?> one : all) {
                one.get();
            }

            assertThat(home.journal(POOL).read().entries()).isEmpty();
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void saysThatTheTablesAreMissing(Kept kept) {
        try (DatabaseHome home = DatabaseHome.bare(kept)) {
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> home.journal(POOL).read())
                    .withMessageContaining("its tables are missing")
                    .withMessageContaining("createTables()")
                    .withMessageContaining("h2.sql");
            assertThatExceptionOfType(JournalException.class).isThrownBy(() -> Sample.take(home.host(POOL)));
        }
    }

    /** What the file of the tables promises to whoever looks after the database. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(POSTGRESQL)
    void needsNoMoreRightsThanTheFileOfTheTablesSays(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            String schema = home.address().replaceFirst(".*currentSchema=", "");
            String user = "user_of_" + schema;
            home.execute("create role " + user + " login password '" + PASSWORD + "'");
            home.execute("grant usage on schema " + schema + " to " + user);
            home.execute("grant select, insert on license_swap_entry to " + user);
            home.execute("grant select, insert, update, delete on license_swap_pool, license_swap_standing,"
                    + " license_swap_open, license_swap_account to " + user);
            DataSource restricted = DatabaseHome.source(Postgres.url(user, PASSWORD) + "&currentSchema=" + schema);

            JdbcPoolStores stores = JdbcPoolStores.of(restricted);
            stores.createTables();
            try (PoolLock.Held lock = Sample.take(stores.pool(POOL))) {
                stores.pool(POOL).journal().append(lock.token(), List.of(Sample.started(0, "run"), Sample.note(1)));
                stores.pool(POOL).journal().append(lock.token(), List.of(Sample.ended(2, "run"), Sample.note(3)));
                stores.pool(POOL).accounts().keep(Map.of(Person.of("ada"), Sample.ADA), Sample.NOON);
                stores.pool(POOL).accounts().forget(List.of(Person.of("ada")));
            }
            assertThat(stores.pool(POOL).journal().verify()).isPresent();

            home.execute("drop table license_swap_account");
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(stores::createTables)
                    .withMessageContaining("a right is missing")
                    .withMessageNotContaining(PASSWORD);
        }
    }

    /** A database that is set to confirm commits before they are on its disk, as the one of these tests is not. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(POSTGRESQL)
    void waitsUntilTheDatabaseCannotLoseWhatItConfirmed(Kept kept) throws SQLException {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            String schema = home.address().replaceFirst(".*currentSchema=", "");
            home.execute("create table seen (what text)");
            home.execute("create function see() returns trigger language plpgsql as 'begin insert into seen values"
                    + " (tg_table_name || '' '' || current_setting(''synchronous_commit'')); return new; end'");
            for (String table : List.of("license_swap_pool", "license_swap_entry")) {
                home.execute("create trigger see after insert or update on " + table
                        + " for each row execute function see()");
            }
            String user = "lazy_" + schema;
            home.execute("create role " + user + " superuser login password '" + PASSWORD + "'");
            home.execute("alter role " + user + " set synchronous_commit = off");

            JdbcPoolStores stores =
                    JdbcPoolStores.of(DatabaseHome.source(Postgres.url(user, PASSWORD) + "&currentSchema=" + schema));
            PoolLock.Held lock = Sample.take(stores.pool(POOL));
            stores.pool(POOL).journal().append(lock.token(), Sample.note(0));
            lock.close();

            assertThat(strings(home.source(), "select distinct what from seen order by what"))
                    .containsExactly("license_swap_entry on", "license_swap_pool on");
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void tellsWhereTheDatabaseIsAndNotWhoSignsIn(Kept kept) {
        try (DatabaseHome home = DatabaseHome.bare(kept)) {
            String text = JdbcPoolStores.of(home.source()).toString();

            assertThat(text)
                    .startsWith("pools in the database ")
                    .contains(" (schema ")
                    .doesNotContain("user")
                    .doesNotContain("jdbc");
        }
    }

    @Test
    void saysThatADatabaseCannotBeReached() throws Exception {
        int port;
        try (ServerSocket nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        DataSource source =
                DatabaseHome.source("jdbc:postgresql://localhost:" + port + "/swap?user=root&password=" + PASSWORD);

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> JdbcPoolStores.of(source))
                .withMessageStartingWith(
                        "The database of the pools cannot be used: the connection failed (SQL state 08001:")
                .withMessageContaining("see that the database runs and can be reached from here")
                .withMessageNotContaining(PASSWORD)
                .withNoCause();
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void saysThatASignInWasRefusedAndNotWhose(Kept kept) {
        try (DatabaseHome home = DatabaseHome.bare(kept);
                HikariDataSource pooled = new HikariDataSource()) {
            DataSource source = kept == Kept.H2
                    ? guest(home.address())
                    : DatabaseHome.source(Postgres.url("nobody_at_all", PASSWORD));
            pooled.setDataSource(source);
            pooled.setConnectionTimeout(1_000);

            for (DataSource refused : List.of(source, pooled)) {
                assertThatExceptionOfType(JournalException.class)
                        .isThrownBy(() -> JdbcPoolStores.of(refused))
                        .withMessageContaining("the sign-in was refused (SQL state 28")
                        .withMessageContaining("check the user and the password")
                        .withMessageNotContaining(PASSWORD)
                        .withMessageNotContaining("nobody_at_all")
                        .withNoCause();
            }
        }
    }

    @Test
    void refusesADatabaseOfAnotherKind() {
        DataSource mysql = answering(
                DataSource.class,
                Map.of(
                        "getConnection",
                        answering(
                                Connection.class,
                                Map.of(
                                        "getMetaData",
                                        answering(
                                                DatabaseMetaData.class,
                                                Map.of(
                                                        "getDatabaseProductName",
                                                        "MySQL",
                                                        "getURL",
                                                        "jdbc:mysql://swap:" + PASSWORD
                                                                + "@db.acme.example:3306/swap?password=" + PASSWORD)),
                                        "getSchema",
                                        "swap"))));

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> JdbcPoolStores.of(mysql))
                .withMessage(
                        "Pools are kept in PostgreSQL or H2, and the database db.acme.example:3306/swap (schema swap)"
                                + " is MySQL; give the address of one of these");
    }

    @Test
    void tellsNoAddressAndNoPasswordOfWhatADriverSays() {
        for (String text : List.of(
                "No suitable driver found for jdbc:postgresql://db/swap?user=swap&password=" + PASSWORD,
                "cannot open swap:" + PASSWORD + "@db; sslpassword = " + PASSWORD,
                "at //swap:" + PASSWORD + "@db:5432/swap",
                "Password=" + PASSWORD + ";",
                "the first line\npassword " + PASSWORD)) {
            assertThat(Trouble.redacted(text)).as(text).doesNotContain(PASSWORD);
        }
        assertThat(Trouble.redacted("x".repeat(1_000))).hasSizeLessThan(300);
    }

    @Test
    void doesNotTellAnythingOfAnAddressThatItDoesNotUnderstand() {
        assertThat(Place.of("jdbc:oracle:thin:swap/" + PASSWORD + "@db")).doesNotContain(PASSWORD);
        assertThat(Place.of("")).isEqualTo("the database");
        assertThat(Place.of("jdbc:postgresql:swap")).isEqualTo("the database swap");
        assertThat(Place.of("jdbc:h2:mem:swap;PASSWORD=" + PASSWORD)).isEqualTo("the database mem:swap");
        assertThatNoException().isThrownBy(() -> Place.of("\n"));
    }

    private static DataSource guest(String address) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(address);
        h2.setUser("nobody_at_all");
        h2.setPassword(PASSWORD);
        return h2;
    }

    private static List<String> strings(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (result.next()) {
                strings.add(result.getString(1));
            }
            return strings;
        }
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
