package io.github.rpaclients.swap.cli;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A simulated organization and a pool file that leads to it: grace has the only seat, ada works by day. */
final class Office implements AutoCloseable {
    static final String FILE = "[account]\n"
            + "system = uipath-user-licenses\n"
            + "url = env:URL\n"
            + "organization = acme\n"
            + "tenant = production\n"
            + "client-id = env:CLIENT_ID\n"
            + "client-secret = env:CLIENT_SECRET\n"
            + "[pool developers]\n"
            + "licence = RPADEVNU\n"
            + "seats = 1\n"
            + "minimum-holding = 0m\n"
            + "[roster]\n"
            + "person,zone,days,hours,lead\n"
            + "ada@acme.example,UTC,Mon-Sun,09:00-17:00,0m\n"
            + "grace@acme.example,UTC,Mon-Sun,18:00-22:00,0m\n";

    final Shell shell = new Shell();
    final UiPathSimulator uipath;
    final Path file;

    Office(Path folder) {
        this(folder, Duration.ZERO);
    }

    /** @param ahead how far the clock of the system is ahead */
    Office(Path folder, Duration ahead) {
        this.uipath = UiPathSimulator.builder()
                .clock(Clock.offset(shell.clock(), ahead))
                .start();
        this.file = folder.resolve("team.ini");
        shell.variable("URL", uipath.url().toString())
                .variable("CLIENT_ID", uipath.clientId())
                .variable("CLIENT_SECRET", uipath.clientSecret());
        write(FILE.replace("acme\n", uipath.organization() + "\n").replace("production", uipath.tenant()));
    }

    Office write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Office edit(String what, String with) {
        try {
            return write(Files.readString(file).replace(what, with));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path journal() {
        return file.resolveSibling("license-swap-journal");
    }

    int run(String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--file";
        all[2] = file.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return shell.run(all);
    }

    boolean holds(String name) {
        return uipath.lease().user(name).bundles().contains("RPADEVNU");
    }

    @Override
    public void close() {
        uipath.close();
    }
}
