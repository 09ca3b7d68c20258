package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands with pools that a database keeps. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DatabaseTest extends OfficeTest {
    private String url;

    @BeforeEach
    void namesADatabase() {
        url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        office.shell.variable("SWAP_PASSWORD", "Hunter2");
        store("url = " + url + "\nuser = swap\npassword = env:SWAP_PASSWORD\n");
    }

    private void store(String lines) {
        office.edit("[account]\n", "[store]\n" + lines + "[account]\n");
    }

    @Test
    void movesAndRemembersInTheDatabaseAndWritesNoJournalBesideTheFile() {
        assertThat(office.run("apply", "--yes")).isZero();
        assertThat(office.run("history")).isZero();

        assertThat(office.shell.out()).contains("ada@acme.example");
        assertThat(office.holds("ada")).isTrue();
        assertThat(office.journal()).doesNotExist();
    }

    @Test
    void statusTellsOfTheLastRunHoweverLongAgoItWas() {
        office.run("apply", "--yes");
        assertThat(office.run("status")).isZero();
        assertThat(office.shell.out()).containsPattern("last run: 20261124T100000.000Z, 1 DONE");

        office.shell.at("2027-03-01T10:00:00Z");
        assertThat(office.run("status")).isZero();
        assertThat(office.shell.out()).containsPattern("last run: 20261124T100000.000Z, 1 DONE");
    }

    @Test
    void doctorNamesTheDatabaseAndNoFolderThatIsNotUsed() {
        assertThat(office.run("doctor")).isZero();

        assertThat(office.shell.out())
                .contains("ok       journal: pools in the database mem:", ", no entries yet")
                .doesNotContain("license-swap-journal");
    }

    @Test
    void aHostSeesThePauseThatAnotherOneHasWritten() throws Exception {
        Path elsewhere = Files.createDirectory(office.file.resolveSibling("elsewhere"));
        Path copy = Files.copy(office.file, elsewhere.resolve("team.ini"));
        assertThat(office.run("pause", "developers", "2026-11-25")).isZero();

        assertThat(office.shell.run("apply", "--file", copy.toString(), "--yes"))
                .isEqualTo(ExitCode.PAUSED);
        assertThat(office.shell.err()).contains("2026-11-25");
        assertThat(office.holds("ada")).isFalse();
    }

    @Test
    void tellsWhatToDoWhereTablesAreMissingAndAreNotToBeCreated() {
        office.edit("[account]\n", "create-tables = no\n[account]\n");

        assertThat(office.run("status")).isEqualTo(ExitCode.NOT_REACHED);
        assertThat(office.shell.err())
                .contains("its tables are missing ", "create-tables = yes")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsOfADatabaseThatIsNotThereInOneSentenceWithoutItsPassword() {
        office.edit(url, "jdbc:postgresql://localhost:1/swap");

        assertThat(office.run("status")).isEqualTo(ExitCode.NOT_REACHED);
        assertThat(office.shell.err())
                .contains("The database of the pools cannot be used: the connection failed")
                .doesNotContain("\tat ")
                .doesNotContain("Hunter2")
                .hasLineCount(1);
    }

    @Test
    void tellsWhichVariableOfThePasswordIsNotSet() {
        office.edit("env:SWAP_PASSWORD", "env:NOT_THERE");

        assertThat(office.run("status")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(office.shell.err())
                .contains("team.ini:4: password is to come from the environment, but NOT_THERE is not set there");
    }

    @Test
    void refusesAnAddressThatNoDriverTakesWithoutQuotingIt() {
        office.edit(url, "jdbc:postgresql://db:x/swap");

        assertThat(office.run("status")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(office.shell.err())
                .contains("team.ini:2: No driver takes the address under url")
                .hasLineCount(1);
    }

    @Test
    void watchMovesWhatIsToMoveAndEndsWhenItIsAskedTo() {
        office.shell.pausing(length -> awaited(() -> office.holds("ada")));

        assertThat(office.run("watch")).isZero();
        assertThat(office.shell.out())
                .contains("watching ", " together with others, pools in the database mem:")
                .contains("Pool developers: run ", " ended");
    }

    @Test
    void watchLooksAgainAtOnceWhereTheRosterHasChangedDuringALook() {
        office.shell.at("2026-11-24T08:52:00Z");
        watchUntil(() -> true);
        office.shell.at("2026-11-24T08:56:00Z").pausing(length -> {
            office.shell.at("2026-11-24T08:59:59Z").untilTheSystemHasAnswered("2026-11-24T09:00:01Z");
            return awaited(() -> !sql("select task_instance from license_swap_watch"
                            + " where execution_time > timestamp with time zone '2026-11-24 09:01:00+00'")
                    .isEmpty());
        });

        assertThat(office.run("watch")).isZero();
        assertThat(office.shell.out()).contains("2026-11-24T09:00:01Z Pool developers: run ");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void watchTakesOutAPoolThatIsInNoFileAnyMore() {
        office.shell.pausing(length -> awaited(() -> office.holds("ada")));
        office.run("watch");
        office.edit("[pool developers]", "[pool programmers]");
        sql("update license_swap_watch set execution_time = timestamp with time zone '2026-11-24 09:00:00+00'");
        office.shell.pausing(length -> awaited(
                () -> sql("select task_instance from license_swap_watch").equals("programmers")));

        assertThat(office.run("watch")).isZero();
    }

    @Test
    void aRenamedPoolIsRefused() {
        office.run("apply", "--yes");
        office.edit("[pool developers]", "[pool programmers]");

        assertThat(office.run("apply", "--yes")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(office.shell.err())
                .contains("The pool programmers is new, and there is the journal of the pool developers, ")
                .contains(" in pools in the database mem:", ", which the file has no more; give the pool its name back")
                .contains("if developers is another one, delete its rows in all tables");
    }

    @Test
    void hostsTellOnceThatAPoolCannotBeLookedAtAndOnceThatItCan() {
        try (Receiver receiver = new Receiver()) {
            office.edit(
                    "[pool developers]",
                    "webhook = " + receiver.url() + "\nwebhook-secret = env:HOOK\n[pool developers]");
            office.shell.variable("HOOK", "hook-s3cret");
            office.uipath.faults().next("GET", "/user-license").always().refuse(403);
            watchUntil(() -> receiver.kinds().contains("OUTAGE"));

            watchUntil(() -> Integer.parseInt(sql("select consecutive_failures from license_swap_watch")) > 2);
            office.uipath.faults().clear();
            watchUntil(() -> receiver.kinds().contains("RECOVERED"));

            assertThat(receiver.kinds()).containsExactly("OUTAGE", "RUN_ENDED", "RECOVERED");
        }
    }

    @Test
    void hostsTellWhoeverWillLoseASeatOnceAndWhoGotOne() {
        try (Receiver receiver = new Receiver()) {
            office.edit("seats = 1\n", "seats = 1\nnotice = 10m\n")
                    .edit(
                            "[pool developers]",
                            "webhook = " + receiver.url() + "\nwebhook-secret = env:HOOK\n[pool developers]");
            office.shell.variable("HOOK", "hook-s3cret").at("2026-11-24T08:44:00Z");
            watchUntil(() -> receiver.kinds().contains("SEAT_WILL_GO"));

            watchUntil(() -> receiver.kinds().contains("SEAT_CAME"));

            assertThat(receiver.kinds()).containsExactly("SEAT_WILL_GO", "RUN_ENDED", "SEAT_CAME");
            assertThat(receiver.bodies().get(0)).contains("\"at\":\"2026-11-24T08:50:00Z\"", "grace@acme.example");
        }
    }

    /** A host that remembers nothing of those before it, and is there until then. */
    private void watchUntil(BooleanSupplier end) {
        office.shell.pausing(length -> {
            Instant now = office.shell.clock().instant();
            return awaited(() -> sql("select task_instance from license_swap_watch where picked or execution_time <= '"
                                    + now + "'")
                            .isEmpty())
                    && end.getAsBoolean();
        });
        assertThat(office.run("watch")).isZero();
    }

    @Test
    void watchOfOnePoolIsRefusedSinceItWouldTakeOutTheOthers() {
        assertThat(office.run("watch", "--pool", "developers")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(office.shell.err()).contains("leave --pool out, or write --once");
    }

    @Test
    void watchTellsWhichFileCreatesTheTableThatIsMissing() {
        assertThat(office.run("status")).isZero();
        office.edit("[account]\n", "create-tables = no\n[account]\n");

        assertThat(office.run("watch")).isEqualTo(ExitCode.NOT_REACHED);
        assertThat(office.shell.err())
                .contains("The table license_swap_watch is missing in pools in the database mem:", "watch-h2.sql");
    }

    /** Other threads bring it about; fails at the end of the time that a test has. */
    private static boolean awaited(BooleanSupplier state) {
        while (!state.getAsBoolean()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("did not come within the time of the test; " + otherThreads());
            }
            LockSupport.parkNanos(1_000_000);
        }
        return true;
    }

    /** What those that look at pools are at. */
    private static String otherThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread ->
                        !thread.getKey().isDaemon() || thread.getKey().getName().startsWith("license-swap"))
                .map(thread -> thread.getKey() + " " + Arrays.toString(thread.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The values of the first column, or nothing. */
    private String sql(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "swap", "Hunter2");
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
            }
            return String.join(",", values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
