package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.testkit.ReceivedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signal ends a command that waits, whatever for, and lets a move under way come to its end. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SignalTest extends OfficeTest {
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void theTimeIsTheRealOne() {
        boolean posix = Files.exists(Path.of("/bin/kill")) || Files.exists(Path.of("/usr/bin/kill"));
        Assumptions.assumeTrue(posix, "this machine has no kill to send signals with");
        environment.put("URL", office.uipath.url().toString());
        environment.put("CLIENT_ID", office.uipath.clientId());
        environment.put("CLIENT_SECRET", office.uipath.clientSecret());
        office.edit("09:00-17:00,0m", "00:00-24:00,0m")
                .edit(",lead", ",lead,extra")
                .edit("Mon-Sun,18:00-22:00,0m", ",,0m,2199-12-31 09:00-10:00");
        office.shell.at(Instant.now().toString());
    }

    private CommandProcess start(String... args) throws IOException {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--file";
        all[args.length + 1] = office.file.toString();
        return CommandProcess.start(environment, all);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void endsAReadThatHangs(String signal, int exitCode) throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            environment.put("URL", "http://localhost:" + silent.getLocalPort());
            try (CommandProcess plan = start("plan");
                    Socket caller = silent.accept()) {
                // the request is under way, and is never answered
                assertThat(caller.getInputStream().read()).isNotNegative();

                plan.signal(signal);

                assertThat(plan.exitCode()).isEqualTo(exitCode);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void endsThePauseOfWatch(String signal, int exitCode) throws Exception {
        // nobody is still writing the file
        Files.setLastModifiedTime(office.file, FileTime.from(Instant.now().minusSeconds(3600)));
        try (CommandProcess watch = start("watch")) {
            watch.outUpTo("1 DONE");

            watch.signal(signal);

            assertThat(watch.rest()).endsWith("ended\n");
            assertThat(watch.exitCode()).isEqualTo(exitCode);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void endsTheWaitForSomebodyAtWork(String signal, int exitCode) throws Exception {
        office.uipath.orchestrator().user("grace").busy(true);
        office.edit("seats = 1\n", "seats = 1\nbusy-wait = 8h\n");
        try (CommandProcess apply = start("apply", "--yes")) {
            apply.outUpTo("waiting for grace");

            apply.signal(signal);

            assertThat(apply.rest()).contains("SKIPPED, the run was asked to stop");
            assertThat(apply.exitCode()).isEqualTo(exitCode);
        }
        assertThat(office.holds("grace")).isTrue();
        assertThat(results()).containsExactly(SwapOutcome.SKIPPED);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void letsTheMoveUnderWayEndAndBeginsNoOther(String signal, int exitCode) throws Exception {
        office.uipath.lease().seats(office.licence, 2);
        office.uipath.lease().user("margaret").allocate(office.licence);
        office.edit("seats = 1\n", "seats = 2\nconcurrency = 1\ntakes-from = everybody\n")
                .edit("ada@acme.example,", "linus@acme.example,UTC,Mon-Sun,00:00-24:00,0m\nada@acme.example,");
        CommandProcess[] apply = new CommandProcess[1];
        office.uipath.faults().next("PUT", "/user-license").after(() -> {
            apply[0].signal(signal);
            try {
                // it has noticed
                apply[0].errUpTo("asked to end: moves under way end first");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        try (CommandProcess started = start("apply", "--yes", "--output", "json")) {
            apply[0] = started;

            assertThat(started.exitCode()).isEqualTo(exitCode);
        }

        assertThat(run().ended()).isPresent();
        assertThat(results()).containsExactlyInAnyOrder(SwapOutcome.DONE, SwapOutcome.SKIPPED);
        assertThat(List.of(office.holds("ada"), office.holds("linus"))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void letsAResumeEndTheMoveThatItIsAt() throws Exception {
        killAtTheFirstWrite();
        CommandProcess[] process = new CommandProcess[1];
        assertThat(run().ended()).isEmpty();
        office.uipath.faults().next("PUT", "/user-license").after(() -> {
            process[0].signal("TERM");
            try {
                // it has noticed
                process[0].errUpTo("asked to end: moves under way end first");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        try (CommandProcess resume = start("resume")) {
            process[0] = resume;

            assertThat(resume.exitCode()).isEqualTo(143);
        }

        assertThat(run().ended()).isPresent();
        assertThat(results()).containsExactly(SwapOutcome.COMPENSATED);
        assertThat(office.holds("grace")).isTrue();
    }

    private void killAtTheFirstWrite() throws Exception {
        CommandProcess[] process = new CommandProcess[1];
        office.uipath.faults().next("PUT", "/user-license").after(() -> process[0].kill());
        try (CommandProcess apply = start("apply", "--yes")) {
            process[0] = apply;
            apply.exitCode();
        }
    }

    @Test
    void endsAResumeThatWaitsForWhatMayHaveBeenSent() throws Exception {
        killAtTheFirstWrite();

        try (CommandProcess resume = start("resume")) {
            assertThat(resume.outUpTo("waiting until ")).last().asString().endsWith(" may have sent last");
            resume.signal("TERM");

            assertThat(resume.exitCode()).isEqualTo(143);
        }

        assertThat(office.uipath.requests().all().stream().filter(ReceivedRequest::isWrite))
                .as("written by the run that was killed")
                .hasSize(1);
        assertThat(run().ended()).isEmpty();
    }

    @Test
    void aDocumentIsUtf8WhateverTheLocale() throws Exception {
        office.uipath.addPerson("zoe@acme.example", "Zoë", "李小龍");
        office.edit("ada@acme.example,", "Zoë 李小龍,UTC,Mon-Sun,00:00-24:00,0m\nada@acme.example,");
        environment.put("LC_ALL", "C");

        try (CommandProcess status = start("status", "--output", "json")) {
            assertThat(status.rest()).contains("\"person\": \"Zoë 李小龍\"");
            assertThat(status.exitCode()).isZero();
        }
    }

    private RunView run() {
        try (FileJournal journal = FileJournal.in(office.journal(), "developers")) {
            return JournalView.of(journal.read().entries()).runs().get(0);
        }
    }

    private List<SwapOutcome> results() {
        return run().moves().stream()
                .map(move -> move.ended().orElseThrow().outcome())
                .collect(Collectors.toList());
    }
}
