package io.github.rpaclients.swap.jdbc;

import static io.github.rpaclients.swap.jdbc.Sample.POOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.EditedJournalException;
import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.JournalHead;
import io.github.rpaclients.swap.journal.PoolLock;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcJournalTest {
    private static final String DATABASES = "io.github.rpaclients.swap.jdbc.Kept#databases";

    /** What somebody may do to the tables, and a part of what is said of it. */
    private static final Map<String, String> EDITS = Map.ofEntries(
            Map.entry(
                    "update license_swap_entry set entry = replace(entry, '4711', '4712') where number = 3",
                    "entry 3: its checksum"),
            Map.entry("update license_swap_entry set token = 7 where number = 2", "entry 2: its checksum"),
            Map.entry("update license_swap_entry set hash = previous_hash where number = 2", "entry 2: its checksum"),
            Map.entry("update license_swap_entry set previous_hash = hash where number = 2", "entry 2: its checksum"),
            Map.entry("update license_swap_entry set run = 'other' where number = 4", "entry 4: its columns"),
            Map.entry("update license_swap_entry set run = null where number = 4", "entry 4: its columns"),
            Map.entry("update license_swap_entry set move = '9' where number = 5", "entry 5: its columns"),
            Map.entry("update license_swap_entry set kind = 'RunEnded' where number = 4", "entry 4: its columns"),
            Map.entry(
                    "update license_swap_entry set written_at = timestamp '2001-01-01 00:00:00' where number = 4",
                    "entry 4: its columns"),
            Map.entry("delete from license_swap_entry where number = 1", "entry 1: it is missing; another"),
            Map.entry("delete from license_swap_entry where number = 4", "entry 4: it is missing; another"),
            Map.entry("delete from license_swap_entry where number = 6", "entry 6: it is missing, and all after it"),
            Map.entry("delete from license_swap_entry where number >= 2", "entry 2: it is missing, and all after it"),
            Map.entry("delete from license_swap_entry", "entry 1: it is missing, and all after it"),
            Map.entry("update license_swap_pool set last_entry = 5", "entry 6: the pool's row"),
            Map.entry("update license_swap_pool set last_hash = 'x'", "entry 6: the pool's row"),
            Map.entry("delete from license_swap_pool", "entry 1: the pool's row"));

    @ParameterizedTest
    @MethodSource(DATABASES)
    void tellsEveryEdit(Kept kept) {
        EDITS.forEach((sql, sentence) -> {
            try (DatabaseHome home = filled(kept)) {
                home.execute(sql);

                assertThatExceptionOfType(JournalException.class)
                        .as(sql)
                        .isThrownBy(() -> home.journal(POOL).read())
                        .withMessageStartingWith("The journal of the pool developers, " + sentence)
                        .withMessageContaining("back from a copy");
                assertThatExceptionOfType(EditedJournalException.class)
                        .as(sql)
                        .isThrownBy(() -> home.journal(POOL).verify())
                        .withMessageContaining(sentence)
                        .satisfies(e -> assertThat(e.place()).isEqualTo("The journal of the pool " + POOL))
                        .satisfies(e -> assertThat(e.entry()).isPositive());
                assertThatExceptionOfType(JournalException.class)
                        .as(sql)
                        .isThrownBy(() -> home.journal(POOL).readSince(Sample.NOON));
            }
        });
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void tellsAnEditInWhatItReadsOfLongAgo(Kept kept) {
        for (String sql : List.of(
                "update license_swap_entry set token = 7 where number = 2",
                "delete from license_swap_entry where number = 2",
                "update license_swap_entry set token = 7 where number = 4",
                "update license_swap_standing set number = 1 where kind = 'SeatsSeen'")) {
            try (DatabaseHome home = filled(kept)) {
                home.execute(sql);

                assertThatExceptionOfType(JournalException.class).as(sql).isThrownBy(() -> {
                    home.journal(POOL).readSince(Sample.at(1_000));
                    home.journal(POOL).verify();
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void verifiesWhatTheOtherTablesSayOfTheEntries(Kept kept) {
        for (String sql : List.of(
                "delete from license_swap_open",
                "update license_swap_open set move = '2' where move = '1'",
                "delete from license_swap_standing where kind = 'PoolLooked'",
                "update license_swap_standing set number = 1 where kind = 'SeatsSeen'",
                "insert into license_swap_open (pool, run, move) values ('developers', 'other', '')")) {
            try (DatabaseHome home = filled(kept)) {
                assertThat(home.journal(POOL).verify()).isPresent();
                home.execute(sql);

                assertThatExceptionOfType(JournalException.class)
                        .as(sql)
                        .isThrownBy(() -> home.journal(POOL).verify())
                        .withMessageContaining("does not fit the entries");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void tellsEntriesOfAnotherPool(Kept kept) {
        try (DatabaseHome home = filled(kept)) {
            for (String table : List.of("pool", "entry", "standing", "open")) {
                home.execute("update license_swap_" + table + " set pool = 'testers'");
            }

            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> home.journal("testers").read())
                    .withMessageContaining("entry 1: it does not follow");
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void verifiesThatItContinuesFromAHead(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            JdbcJournal journal = home.journal(POOL);
            assertThat(journal.verify()).isEmpty();
            PoolLock.Held lock = Sample.take(home.host(POOL));
            journal.append(lock.token(), Sample.notes(2));
            JournalHead head = journal.verify().orElseThrow();
            journal.append(lock.token(), Sample.note(2));

            assertThat(journal.verify(head).entry()).isEqualTo(3);
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> journal.verify(JournalHead.of(2, "0".repeat(64))))
                    .withMessageContaining("entry 2: it was changed");
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> journal.verify(JournalHead.of(9, head.hash())))
                    .withMessageContaining("entry 9: it is missing");
            lock.close();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void addsNothingWithATokenThatIsNotTheLocks(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            assertThatExceptionOfType(FencedException.class)
                    .isThrownBy(() -> home.journal(POOL).append(1, Sample.note(0)));
            PoolLock.Held lock = Sample.take(home.host(POOL));

            assertThatExceptionOfType(FencedException.class)
                    .isThrownBy(() -> home.journal(POOL).append(lock.token() - 1, Sample.note(0)));
            assertThatExceptionOfType(FencedException.class)
                    .isThrownBy(() -> home.journal(POOL).append(lock.token() + 1, Sample.note(0)));
            assertThat(home.journal(POOL).read().entries()).isEmpty();
            lock.close();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void addsAllOfAnAppendOrNothing(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept);
                PoolLock.Held lock = Sample.take(home.host(POOL))) {
            FaultySource faulty = new FaultySource(home.source());
            JdbcJournal journal = new JdbcJournal(Database.of(faulty.source()), POOL);
            faulty.failInsteadOf("commit", FaultySource.lostConnection());

            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> journal.append(lock.token(), Sample.notes(3)));

            assertThat(home.journal(POOL).read().entries()).isEmpty();
            home.journal(POOL).append(lock.token(), Sample.notes(3));
            assertThat(home.journal(POOL).read().entries()).isEqualTo(Sample.notes(3));
            assertThat(home.journal(POOL).verify()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void takesNoMoreUntilOpenedAgainWhereNobodyKnowsWhetherItWasKept(Kept kept) {
        for (boolean wasKept : new boolean[] {false, true}) {
            try (DatabaseHome home = DatabaseHome.in(kept);
                    PoolLock.Held lock = Sample.take(home.host(POOL))) {
                FaultySource faulty = new FaultySource(home.source());
                JdbcJournal journal = new JdbcJournal(Database.of(faulty.source()), POOL);
                if (wasKept) {
                    faulty.failAfter("commit", FaultySource.lostConnection());
                } else {
                    faulty.failInsteadOf("commit", FaultySource.lostConnection());
                }

                assertThatExceptionOfType(JournalException.class)
                        .isThrownBy(() -> journal.append(lock.token(), Sample.note(0)))
                        .withMessageContaining("may have been changed or not")
                        .withMessageContaining("read what it holds");
                assertThatExceptionOfType(JournalException.class)
                        .isThrownBy(() -> journal.append(lock.token(), Sample.note(1)))
                        .withMessageContaining("open it again and read");

                int entries = wasKept ? 1 : 0;
                assertThat(home.journal(POOL).read().entries()).isEqualTo(Sample.notes(entries));
                home.journal(POOL).append(lock.token(), Sample.note(entries));
                assertThat(home.journal(POOL).read().entries()).isEqualTo(Sample.notes(entries + 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void goesOnAfterAFailureThatKeptNothing(Kept kept) {
        for (String method : List.of("getConnection", "setAutoCommit", "prepareStatement")) {
            try (DatabaseHome home = DatabaseHome.in(kept);
                    PoolLock.Held lock = Sample.take(home.host(POOL))) {
                FaultySource faulty = new FaultySource(home.source());
                JdbcJournal journal = new JdbcJournal(Database.of(faulty.source()), POOL);
                faulty.failInsteadOf(method, FaultySource.lostConnection());

                assertThatExceptionOfType(JournalException.class)
                        .isThrownBy(() -> journal.append(lock.token(), Sample.started(0, "run")))
                        .withMessageStartingWith("The journal of the pool developers in the database ")
                        .withMessageContaining("the connection failed (SQL state 08006: An I/O error occurred)");
                journal.append(lock.token(), Sample.started(0, "run"));

                assertThat(journal.verify()).isPresent();
                assertThat(journal.readSince(Sample.at(100)).entries()).containsExactly(Sample.started(0, "run"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void doesAgainWhatADatabaseTookBackForOthers(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept);
                PoolLock.Held lock = Sample.take(home.host(POOL))) {
            FaultySource faulty = new FaultySource(home.source());
            JdbcJournal journal = new JdbcJournal(Database.of(faulty.source()), POOL);
            faulty.failInsteadOf("prepareStatement", new SQLException("deadlock detected", "40P01"));

            journal.append(lock.token(), Sample.note(0));

            assertThat(journal.read().entries()).isEqualTo(Sample.notes(1));
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void keepsWhatWasCommittedWhateverGoesWrongAfterwards(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept);
                PoolLock.Held lock = Sample.take(home.host(POOL))) {
            FaultySource faulty = new FaultySource(home.source());
            JdbcJournal journal = new JdbcJournal(Database.of(faulty.source()), POOL);
            faulty.failAfter("close", FaultySource.lostConnection());

            journal.append(lock.token(), Sample.note(0));

            assertThat(journal.read().entries()).isEqualTo(Sample.notes(1));
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void letsNoPoolOfConnectionsSeeAnInterrupt(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept);
                PoolLock.Held lock = Sample.take(home.host(POOL))) {
            Thread caller = Thread.currentThread();
            AtomicInteger interrupts = new AtomicInteger();
            FaultySource faulty = new FaultySource(home.source());
            JdbcJournal journal = new JdbcJournal(
                    Database.of(faulty.slow(() -> {
                        // in the middle of the work, and seen by whoever waits for a connection
                        caller.interrupt();
                        if (Thread.interrupted()) {
                            interrupts.incrementAndGet();
                        }
                    })),
                    POOL);
            caller.interrupt();

            journal.append(lock.token(), Sample.note(0));

            assertThat(Thread.interrupted()).as("not lost").isTrue();
            assertThat(interrupts).as("seen by the pool of connections").hasValue(0);
            assertThat(home.journal(POOL).read().entries()).isEqualTo(Sample.notes(1));
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void readsManyEntries(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept);
                PoolLock.Held lock = Sample.take(home.host(POOL))) {
            List<? extends JournalEntry> notes = Sample.notes(5_000);
            home.journal(POOL).append(lock.token(), notes);

            assertThat(home.journal(POOL).read().entries().equals(notes)).isTrue();
            assertThat(home.journal(POOL).readSince(Sample.at(4_998)).entries())
                    .containsExactly(Sample.note(4_998), Sample.note(4_999));
        }
    }

    @Test
    void bindsTheFirstEntryToItsPool() {
        assertThat(EntryRow.beforeTheFirst("a"))
                .isNotEqualTo(EntryRow.beforeTheFirst("b"))
                .hasSize(64);
    }

    private DatabaseHome filled(Kept kept) {
        DatabaseHome home = DatabaseHome.in(kept);
        PoolLock.Held lock = Sample.take(home.host(POOL));
        home.journal(POOL)
                .append(
                        lock.token(),
                        List.of(
                                Sample.seen(0),
                                Sample.seen(1),
                                Sample.started(2, "run"),
                                Sample.started(3, "second"),
                                Sample.moved(4, "run", SwapOutcome.ATTENTION),
                                Sample.note(5)));
        lock.close();
        return home;
    }
}
