package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.run.RunListener;
import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;

/** Runs the command in this process, at a time that stands still unless the command pauses. */
final class Shell {
    /** When a shell begins; the time of systems, which they tell in their answers. */
    static final Clock START = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private final Map<String, String> environment = new HashMap<>();
    private final StringBuilder everything = new StringBuilder();
    private Optional<String> answer = Optional.empty();
    private boolean colours;
    private Predicate<Duration> pause = length -> true;
    private final OfficeClock system;
    private volatile Instant now = START.instant();
    private StringWriter outText = new StringWriter();
    private String seenBeforeAnswering = "";
    private String out = "";
    private String err = "";

    Shell() {
        this(new OfficeClock());
    }

    /** @param system goes with the clock here */
    Shell(OfficeClock system) {
        this.system = system;
    }

    Shell variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Puts somebody at the terminal. */
    Shell answering(String text) {
        answer = Optional.of(text);
        return this;
    }

    Shell withColours() {
        colours = true;
        return this;
    }

    /** What a pause does; it returns whether the command is asked to end. The time has passed by then. */
    Shell pausing(Predicate<Duration> pause) {
        this.pause = pause;
        return this;
    }

    Shell at(String time) {
        return set(Instant.parse(time));
    }

    private Shell set(Instant time) {
        now = time;
        system.set(time);
        return this;
    }

    /** While the system answers the next time, the clock goes on to that time. */
    Shell untilTheSystemHasAnswered(String time) {
        system.whenAsked(() -> at(time));
        return this;
    }

    /** The clock here shows another time than that of the system. */
    Shell offBy(Duration ahead) {
        now = now.plus(ahead);
        return this;
    }

    Surroundings surroundings() {
        return new Surroundings(
                name -> Optional.ofNullable(environment.get(name)),
                new StandingClock(),
                length -> {
                    set(now.plus(length));
                    return pause.test(length);
                },
                new Screen(),
                new RunListener() {});
    }

    int run(String... args) {
        outText = new StringWriter();
        StringWriter errText = new StringWriter();
        CommandLine line = LicenseSwapCommand.commandLine(surroundings())
                // what is not flushed is not seen, as with a process
                .setOut(new PrintWriter(new BufferedWriter(outText), true))
                .setErr(new PrintWriter(errText, true));
        int exitCode = line.execute(args);
        out = outText.toString();
        err = errText.toString();
        everything.append(out).append(err);
        return exitCode;
    }

    String out() {
        return out;
    }

    /** What stood on the screen when the question came. */
    String seenBeforeAnswering() {
        return seenBeforeAnswering;
    }

    String err() {
        return err;
    }

    /** All that was ever printed. */
    String everything() {
        return everything.toString();
    }

    Clock clock() {
        return new StandingClock();
    }

    private final class Screen implements Terminal {
        @Override
        public Optional<String> ask(String question) {
            seenBeforeAnswering = outText.toString();
            return answer;
        }

        @Override
        public boolean hasColours() {
            return colours;
        }
    }

    private final class StandingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
