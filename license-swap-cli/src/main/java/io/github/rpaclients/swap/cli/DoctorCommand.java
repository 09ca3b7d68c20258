package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.files.BadInputException;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.pool.Pool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Checks by reading whether everything is there that a run needs. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap doctor --file license-swap.ini",
        description = "Checks file, journal, sign-in, permissions, clock and people by reading; says what to do.")
final class DoctorCommand extends PoolCommand {
    private static final int PROBE_BYTES = 64 * 1024;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    DoctorCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        Checks checks = new Checks(this::say);
        say("Pool " + pool.pool());
        checks.ok("file", "can be used");
        checks.that("journal", () -> {
            String entries = pool.store()
                    .journal()
                    .verify()
                    .map(head -> "its " + head.entry() + " entries are as they were written")
                    .orElse("no entries yet");
            // in a database only who takes the lock can write
            return (pool.file().store().isPresent() ? pool.place() : writable(pool.folder())) + ", " + entries;
        });
        checks.onlyProblems("runs", () -> {
            JournalView history = pool.historySince(pool.now());
            history.unfinishedRuns().stream().findFirst().ifPresent(run -> {
                throw new SwapRefusedException("the run " + run.id()
                        + " has not ended, and nothing moves before it has:" + " license-swap resume");
            });
            history.movesThatNeedAttention().stream().findFirst().ifPresent(move -> {
                throw new SwapRefusedException("the move " + move.id() + " of the run " + move.run()
                        + " needs attention: license-swap status says what to look at");
            });
        });
        checks.value(
                        "account",
                        pool::connectionInSpiteOfRefusal,
                        connected -> connected.seats().system())
                .filter(connected -> signsIn(pool, connected.seats(), checks))
                .ifPresent(connected -> system(pool, connected, checks));
        notices(pool, checks);
        document.put("checks", checks.documents());
        return checks.allOk() ? ExitCode.DONE : ExitCode.NOT_ALL_MOVED;
    }

    /** Sends none. What is wrong with their settings is wrong with the account. */
    private static void notices(OpenPool pool, Checks checks) {
        try {
            NoticeBoard board = pool.notices();
            if (!board.isEmpty()) {
                checks.ok("notices", "go to " + board);
            }
        } catch (BadInputException e) {
            // told already
        }
    }

    private static boolean signsIn(OpenPool pool, SeatProvider seats, Checks checks) {
        return checks.onlyProblems("sign-in", () -> {
            try {
                seats.holders(pool.pool().licence());
            } catch (SignInException e) {
                pool.note(e);
                throw e;
            } catch (ConnectionException e) {
                throw e;
            } catch (ApiException afterwards) {
                // told by what asks next
            }
            pool.signInWorks();
            checks.ok("sign-in", "works");
        });
    }

    private static void system(OpenPool pool, AccountConnection connection, Checks checks) {
        Pool settings = pool.pool();
        SeatProvider seats = connection.seats();
        connection
                .objection()
                .ifPresent(objection -> checks.hint(
                        "licensing",
                        objection,
                        "fits the system",
                        "the system does not tell how it is licensed; see yourself in its administration"));
        Optional<List<Holder>> holders = checks.value(
                "holders", () -> seats.holders(settings.licence()), found -> Texts.count(found.size(), "holder"));
        seats(settings, seats, holders.orElse(List.of()), checks);
        connection
                .scopes()
                .ifPresentOrElse(
                        scopes -> checks.that("permission", () -> sufficient(scopes)),
                        () -> checks.notKnown(
                                "permission",
                                "whether the account may move seats shows when it does; it needs the permissions Edit"
                                        + " users and Manage users' device licenses"));
        // the system has told its time by now, if it does at all
        connection.clockAhead().ifPresent(ahead -> checks.that("clock", () -> together(ahead)));
        Set<Person> people = new LinkedHashSet<>(settings.pinned());
        people.addAll(settings.exempt());
        people.addAll(pool.roster().people(settings.name()));
        int known = 0;
        for (Person person : people) {
            Runnable find = () -> seats.find(person);
            if (checks.onlyProblems("person " + person, find)) {
                known++;
            }
        }
        if (known == people.size()) {
            checks.ok("people", "all " + known + " known to the system");
        }
    }

    private static void seats(Pool settings, SeatProvider seats, List<Holder> holders, Checks checks) {
        Optional<SeatCount> count = checks.value("seats", () -> seats.count(settings.licence()), DoctorCommand::sound);
        if (count.filter(known -> known.total().isEmpty()).isPresent() && holders.isEmpty()) {
            checks.notKnown(
                    "licence",
                    "this system does not count seats, and nobody has " + settings.licence() + "; check the word");
        }
        for (Holder holder : holders.subList(0, Math.min(1, holders.size()))) {
            checks.value("at work", () -> told(seats, holder.account()), told -> told);
        }
    }

    private static String sound(SeatCount count) {
        if (count.isOverdrawn()) {
            throw new SwapRefusedException(
                    count + "; no seat moves until there are enough, as one that is taken could not be given again");
        }
        return count.toString();
    }

    private static String told(SeatProvider seats, Account holder) {
        switch (seats.busy(holder)) {
            case NOT_ASKED:
                return "nobody is asked who is; seats move all the same";
            case NOT_KNOWN:
                return seats.whyNotKnown(holder).orElse("the first holder is not known where it is asked")
                        + "; such seats stay where they are, unless at-work-unknown says otherwise";
            default:
                return "the system tells who is";
        }
    }

    private static String sufficient(Scopes scopes) {
        List<String> missing = scopes.missing();
        if (!missing.isEmpty()) {
            throw new SwapRefusedException("without " + String.join(" and ", missing)
                    + " no seat moves; add it to scopes, or leave scopes out of the file, and assign it to the"
                    + " application in Admin > External applications");
        }
        return "the scopes let seats move";
    }

    private static String together(Duration ahead) {
        Duration apart = ahead.abs();
        if (apart.compareTo(A_MINUTE) > 0) {
            long minutes = apart.plusSeconds(30).toMinutes();
            throw new SwapRefusedException("the clock here is about " + Texts.count(minutes, "minute")
                    + (ahead.isNegative() ? " ahead of" : " behind") + " the one of the system, and seats move too "
                    + (ahead.isNegative() ? "early" : "late") + "; let a time server set it");
        }
        return "shows the time of the system";
    }

    private static String writable(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                Path probe = Files.createTempFile(folder, "doctor", ".tmp");
                try (FileChannel file = FileChannel.open(probe, StandardOpenOption.WRITE)) {
                    // a full disk takes a name, and no more
                    file.write(ByteBuffer.allocate(PROBE_BYTES));
                    file.force(true);
                } finally {
                    Files.delete(probe);
                }
                return folder + " can be written";
            }
            Path parent = folder.toAbsolutePath().getParent();
            while (parent != null && !Files.exists(parent)) {
                parent = parent.getParent();
            }
            if (!Files.exists(folder) && parent != null && Files.isWritable(parent)) {
                return folder + " will be created";
            }
        } catch (IOException e) {
            // told below
        }
        throw new SwapRefusedException(
                folder + " cannot be written; let whoever runs this own it, or name another one with --journal");
    }
}
