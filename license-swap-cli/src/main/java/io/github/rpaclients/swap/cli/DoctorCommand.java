package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.pool.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        description = "Checks file, journal folder, sign-in, permissions and people by reading; says what to do.")
final class DoctorCommand extends PoolCommand {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    DoctorCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int work(PoolSession pool, Map<String, @Nullable Object> document) {
        Checks checks = new Checks(this::say);
        say("Pool " + pool.pool());
        checks.ok("file", "can be used");
        checks.that("journal", () -> {
            String entries = pool.folder()
                    .journal()
                    .verify()
                    .map(head -> "its " + head.entry() + " entries are as they were written")
                    .orElse("no entries yet");
            return writable(pool.folder().path()) + ", " + entries;
        });
        Optional<SeatProvider> seats = checks.value("account", pool::seats, SeatProvider::system);
        seats.ifPresent(provider -> system(pool, provider, checks));
        document.put("checks", checks.documents());
        return checks.allOk() ? ExitCode.DONE : ExitCode.NOT_ALL_MOVED;
    }

    private static void system(PoolSession pool, SeatProvider seats, Checks checks) {
        Pool settings = pool.pool();
        checks.hint(
                "licensing",
                () -> pool.connection().objection(),
                "fits the system",
                "the system does not tell how it is licensed; see yourself in its administration");
        checks.that("seats", () -> seats.count(settings.licence()).toString());
        checks.that(
                "holders", () -> Texts.count(seats.holders(settings.licence()).size(), "holder"));
        pool.connection()
                .scopes()
                .ifPresentOrElse(
                        scopes -> checks.that("permission", () -> sufficient(scopes)),
                        () -> checks.notKnown(
                                "permission",
                                "whether the account may move seats shows when it does; it needs the permissions Edit"
                                        + " users and Manage users' device licenses"));
        // the system has told its time by now, if it does at all
        pool.connection().clockAhead().ifPresent(ahead -> checks.that("clock", () -> together(ahead)));
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
        checks.ok("people", known + " of " + people.size() + " known to the system");
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
                Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
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
