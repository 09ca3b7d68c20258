package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.testkit.ReceivedRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A simulated system and a pool file that leads to it: grace has the only seat, ada works by day. */
abstract class Office implements AutoCloseable {
    final Shell shell;
    final Path file;
    final String licence;

    private final String afterTheName;

    /**
     * An office.
     *
     * @param clock that of the system
     * @param account the lines of the section that says where the seats are
     * @param afterTheName what follows {@code ada} where the system calls her by it
     */
    Office(Path folder, OfficeClock clock, String account, String licence, String afterTheName) {
        this.shell = new Shell(clock);
        this.file = folder.resolve("team.ini");
        this.licence = licence;
        this.afterTheName = afterTheName;
        write("[account]\n"
                + account
                + "[pool developers]\n"
                + "licence = " + licence + "\n"
                + "seats = 1\n"
                + "minimum-holding = 0m\n"
                + "[roster]\n"
                + "person,zone,days,hours,lead\n"
                + person("ada") + ",UTC,Mon-Sun,09:00-17:00,0m\n"
                + person("grace") + ",UTC,Mon-Sun,18:00-22:00,0m\n");
    }

    /** Whether the system itself says that somebody has the seat. */
    abstract boolean holds(String name);

    abstract ReceivedRequests requests();

    /** Lets somebody begin to work. */
    abstract void beginsToWork(String name);

    /** Leaves the one who signs in no right but those that the guide asks for. */
    abstract void allowOnlyWhatTheGuideNames();

    /** The variable that the file takes the secret from. */
    abstract String secretVariable();

    /** The right one. */
    abstract String secret();

    /** What the system calls somebody. */
    final String person(String name) {
        return name + afterTheName;
    }

    final Office write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    final Office edit(String what, String with) {
        try {
            return write(Files.readString(file).replace(what, with));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final Path journal() {
        return file.resolveSibling("license-swap-journal");
    }

    /** The first run of the journal. */
    final String firstRun() {
        FileJournal journal = FileJournal.in(journal(), "developers");
        return JournalView.of(journal.read().entries()).runs().get(0).id().toString();
    }

    final int run(String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--file";
        all[2] = file.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return shell.run(all);
    }

    @Override
    public abstract void close();
}
