package io.github.rpaclients.spring;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A company in which grace has the only seat and ada needs it at any time, and the file that says so. */
final class Office implements AutoCloseable {
    static final String ACCOUNT = "[account]\nsystem = uipath-user-licenses\n";

    final UiPathSimulator uipath;
    final Path file;

    Office(Path folder) {
        this(folder, UiPathSimulator.start());
    }

    Office(Path folder, UiPathSimulator uipath) {
        this.uipath = uipath;
        file = folder.resolve("team.ini");
        write(ACCOUNT, "RPADEVNU", "ada@acme.example", "grace@acme.example");
    }

    /** Whom the simulator has with the seat. */
    boolean holds(String name) {
        return uipath.lease().user(name).bundles().contains("RPADEVNU");
    }

    void write(String account, String licence, String needs, String gives) {
        write(account
                + "[pool developers]\n"
                + "licence = " + licence + "\n"
                + "seats = 1\n"
                + "minimum-holding = 0m\n"
                + "roster-guard = 1\n"
                + "takes-from = " + gives + "\n"
                + "[roster]\n"
                + "person,zone,days,hours,lead\n"
                + needs + ",UTC,Mon-Sun,00:00-24:00,0m\n");
    }

    void write(String text) {
        try {
            Files.writeString(file, text);
            // left alone for long enough
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApplicationContextRunner in(ApplicationContextRunner runner) {
        return Contexts.with(runner, uipath)
                .withPropertyValues(
                        "rpa-clients.uipath.scopes=OR.Users,OR.Settings.Read,PM.License,PM.User.Read,PM.Group",
                        "rpa-clients.license-swap.file=" + file);
    }

    @Override
    public void close() {
        uipath.close();
    }
}
