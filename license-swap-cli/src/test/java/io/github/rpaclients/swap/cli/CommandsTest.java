package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import com.sun.net.httpserver.HttpServer;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.FilePoolLock;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CommandsTest extends OfficeTest {
    @Test
    void planShowsMovesWithReasonsAndHash() {
        int exitCode = office.run("plan");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out())
                .containsPattern("Pool developers \\(RPADEVNU\\): 1 move, .*, plan [0-9a-f]{12}\\R")
                .containsPattern("grace@acme.example +ada@acme.example +works until 2026-11-24T17:00:00Z");
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void planSaysWhoGetsNoSeatAndWhoKeepsOne() {
        office.edit("18:00-22:00", "08:00-22:00");

        int exitCode = office.run("plan");

        assertThat(exitCode).isEqualTo(3);
        assertThat(office.shell.out()).contains("GETS NONE", "keeps it").contains("0 moves");
    }

    @Test
    void planIsOneJsonDocumentIfAskedFor() {
        office.run("plan", "--output", "json");

        Map<?, ?> pool = pool(office.shell.out());
        assertThat(pool.get("pool")).isEqualTo("developers");
        assertThat((String) pool.get("hash")).hasSize(64);
        Map<?, ?> move = (Map<?, ?>) ((List<?>) pool.get("moves")).get(0);
        assertThat(((Map<?, ?>) move.get("to")).get("name")).isEqualTo("ada@acme.example");
    }

    @Test
    void applyCallsTheWebhook() throws IOException {
        AtomicReference<String> body = new AtomicReference<>("");
        AtomicReference<String> signature = new AtomicReference<>("");
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            signature.set(exchange.getRequestHeaders().getFirst("X-License-Swap-Signature-256"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        office.shell.variable("HOOK", "hook-s3cret");
        office.edit(
                "[pool developers]",
                "webhook = http://localhost:" + receiver.getAddress().getPort()
                        + "/\nwebhook-secret = env:HOOK\n[pool developers]");

        int exitCode = office.run("apply", "--yes");
        receiver.stop(0);

        assertThat(exitCode).isZero();
        assertThat(body.get()).contains("\"pool\":\"developers\"", "\"counts\":{\"DONE\":1}");
        assertThat(signature.get()).startsWith("sha256=");
        assertThat(office.shell.out()).doesNotContain("hook-s3cret");
    }

    @Test
    void applyMovesAndTellsOfEachMove() {
        int exitCode = office.run("apply", "--yes");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out())
                .contains("1/1 grace@acme.example -> ada@acme.example: DONE")
                .containsPattern("Pool developers: run \\S+: 1 DONE");
        assertThat(office.holds("ada")).isTrue();
        assertThat(office.holds("grace")).isFalse();
    }

    @Test
    void applyRefusesWhereNobodyCanAgree() {
        int exitCode = office.run("apply");

        assertThat(exitCode).isEqualTo(2);
        assertThat(office.shell.err()).contains("--yes");
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void applyMovesNothingIfThePersonSaysNo() {
        office.shell.answering("n");

        assertThat(office.run("apply")).isEqualTo(2);
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void applyMovesIfThePersonSaysYes() {
        office.shell.answering("y");

        assertThat(office.run("apply")).isZero();
        assertThat(office.shell.seenBeforeAnswering()).contains("works until 2026-11-24T17:00:00Z");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void applyOfAPlanThatHasChangedShowsTheNewOneAndMovesNothing() {
        int exitCode = office.run("apply", "--plan", "0123456789ab");

        assertThat(exitCode).isEqualTo(4);
        assertThat(office.shell.out()).contains("1 move");
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void applyOfAPlanThatHasChangedGoesOnIfThePersonAgreesToTheNewOne() {
        office.shell.answering("y");

        assertThat(office.run("apply", "--plan", "0123456789ab")).isZero();
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void applyOfAPlanThatHasChangedMovesNothingIfThePersonDoesNotAgree() {
        office.shell.answering("n");

        assertThat(office.run("apply", "--plan", "0123456789ab")).isEqualTo(4);
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void applyOfAPlanThatHasChangedGoesOnIfToldYes() {
        int exitCode = office.run("apply", "--plan", "0123456789ab", "--yes");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out()).contains("The plan has changed since 0123456789ab; applying the new one");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void applyOfThePlanThatWasShownNeedsNoFurtherYes() {
        office.run("plan");
        Matcher hash = Pattern.compile("plan ([0-9a-f]{12})").matcher(office.shell.out());
        assertThat(hash.find()).isTrue();

        assertThat(office.run("apply", "--plan", hash.group(1))).isZero();
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void aMoveThatIsUndoneIsNotSuccess() {
        office.uipath
                .faults()
                .next("PUT", "/user-license")
                .after(() -> office.uipath.faults().next("PUT", "/user-license").refuse(409));

        int exitCode = office.run("apply", "--yes");

        assertThat(exitCode).isEqualTo(1);
        assertThat(office.shell.out()).contains("COMPENSATED");
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void aMoveThatCannotBeUndoneCallsForAPerson() {
        office.uipath
                .faults()
                .next("PUT", "/user-license")
                .after(() -> office.uipath
                        .faults()
                        .next("PUT", "/user-license")
                        .always()
                        .refuse(409));

        int exitCode = office.run("apply", "--yes");

        assertThat(exitCode).isEqualTo(5);
        assertThat(office.shell.err()).contains("ATTENTION: ").contains("Admin > Licenses > Users");
    }

    @Test
    void rollbackShowsItsPlanAsksAndMovesTheSeatsOfARunBack() {
        office.run("apply", "--yes");
        String run = office.firstRun();
        office.shell.at("2026-11-24T17:30:00Z");

        assertThat(office.run("rollback", run)).isEqualTo(2);
        assertThat(office.shell.err()).contains("Nothing has moved; say --yes");
        office.shell.answering("y");
        int exitCode = office.run("rollback", run);

        assertThat(exitCode).isZero();
        assertThat(office.shell.seenBeforeAnswering())
                .containsPattern("ada@acme.example +grace@acme.example +as before run " + run);
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void rollbackTakesNoSeatFromSomebodyOnShift() {
        office.run("apply", "--yes");

        int exitCode = office.run("rollback", office.firstRun(), "--yes");

        assertThat(exitCode).isEqualTo(1);
        assertThat(office.shell.out())
                .contains("NOT MOVED: ada@acme.example works until 2026-11-24T17:00:00Z, so the seat is not taken");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void nothingMovesInAPausedPoolUntilItGoesOn() {
        assertThat(office.run("pause", "developers", "2026-11-25")).isZero();
        assertThat(office.shell.out()).contains("Pool developers: paused until 2026-11-25T00:00:00Z");

        assertThat(office.run("apply", "--yes")).isEqualTo(9);
        assertThat(office.shell.err())
                .contains("The pool developers is paused until 2026-11-25T00:00:00Z, so nothing moves: license-swap"
                        + " continue developers");
        assertThat(office.run("plan")).isZero();
        assertThat(office.shell.out()).contains("Pool developers is paused, and nothing moves");
        office.run("status");
        assertThat(office.shell.out()).contains("  paused until 2026-11-25T00:00:00Z, by process ");
        assertThat(office.holds("grace")).isTrue();

        assertThat(office.run("continue", "developers")).isZero();
        assertThat(office.run("apply", "--yes")).isZero();
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void aPauseEndsByItself() {
        office.run("pause", "developers", "2026-11-24T12:00:00Z");
        office.shell.at("2026-11-24T12:00:00Z");

        assertThat(office.run("apply", "--yes")).isZero();
    }

    @Test
    void aPauseThatIsOverAlreadyIsRefused() {
        assertThat(office.run("pause", "developers", "2026-11-24T08:00:00Z")).isEqualTo(2);
        assertThat(office.shell.err()).contains("UNTIL is 2026-11-24T08:00:00Z, which has passed");
    }

    @Test
    void nothingMovesBeforeAMisspeltProtectedNameIsFound() {
        office.edit("seats = 1", "seats = 1\nexempt = grase@acme.example");

        assertThat(office.run("apply", "--yes")).isEqualTo(2);
        assertThat(office.shell.err())
                .contains("The pool developers names grase@acme.example under exempt, but: ")
                .contains("Nothing moves until all of them are found");
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void aRosterThatLostMostOfItsPeopleIsNotBelieved() {
        office.edit("grace@acme.example,UTC", "linus@acme.example,UTC,Mon-Sun,18:00-22:00,0m\ngrace@acme.example,UTC");
        office.run("apply", "--yes");
        office.shell.at("2026-11-24T18:30:00Z");
        office.write("[account]\nsystem = uipath-user-licenses\nurl = env:URL\norganization = "
                + office.uipath.organization() + "\ntenant = " + office.uipath.tenant()
                + "\nclient-id = env:CLIENT_ID\nclient-secret = env:CLIENT_SECRET\n[pool developers]\nlicence = RPADEVNU\n"
                + "seats = 1\nminimum-holding = 0m\ntakes-from = everybody\n[roster]\nperson,zone,days,hours,lead\n"
                + "linus@acme.example,UTC,Mon-Sun,18:00-22:00,0m\n");

        assertThat(office.run("apply", "--yes")).isEqualTo(2);
        assertThat(office.shell.err())
                .contains("The roster of the pool developers has lost 2 of its 3 people since seats last moved by it")
                .contains("license-swap apply --accept-roster");
        assertThat(office.holds("ada")).isTrue();

        assertThat(office.run("apply", "--yes", "--accept-roster")).isZero();
        assertThat(office.holds("linus")).isTrue();
        assertThat(office.run("apply", "--yes")).as("it was said once").isZero();
    }

    @Test
    void aRollbackByARosterThatLostMostOfItsPeopleWantsAWord() {
        office.run("apply", "--yes");
        String run = office.firstRun();
        office.shell.at("2026-11-24T17:30:00Z");
        office.edit("grace@acme.example,UTC,Mon-Sun,18:00-22:00,0m\n", "");

        assertThat(office.run("rollback", run, "--yes")).isEqualTo(2);
        assertThat(office.shell.err()).contains("has lost 1 of its 2 people", "say it once with --accept-roster");
        assertThat(office.holds("grace")).isFalse();

        assertThat(office.run("rollback", run, "--yes", "--accept-roster")).isZero();
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void theJournalOfAnotherAccountIsRefused() {
        office.run("apply", "--yes");
        office.edit("tenant = " + office.uipath.tenant(), "tenant = test");

        assertThat(office.run("plan")).isEqualTo(2);
        assertThat(office.shell.err())
                .contains("The journal is that of the pool developers, RPADEVNU of UiPath user licences at ")
                .contains("give this pool another name or another --journal folder");
        assertThat(office.run("watch", "--once")).isEqualTo(2);
        assertThat(office.run("resume")).isZero();
    }

    @Test
    void aRenamedPoolIsRefused() {
        office.run("apply", "--yes");
        office.edit("[pool developers]", "[pool devs]");

        assertThat(office.run("apply", "--yes")).isEqualTo(2);
        assertThat(office.shell.err())
                .contains("The pool devs is new, and there is the journal of the pool developers, RPADEVNU of UiPath"
                        + " user licences at ")
                .contains(
                        "give the pool its name back, or, if developers is another one, move its files out of the folder");
    }

    @Test
    void aClockThatIsWrongMovesNothing() {
        office.shell.offBy(Duration.ofMinutes(3));

        assertThat(office.run("apply", "--yes")).isEqualTo(2);
        assertThat(office.shell.err()).contains("The clock here is about 3 minutes ahead of that of the system");
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void rollbackOfARunThatNobodyKnowsIsRefused() {
        int exitCode = office.run("rollback", "yesterday", "--yes");

        assertThat(exitCode).isEqualTo(2);
        assertThat(office.shell.err()).contains("No journal knows the run yesterday");
    }

    @Test
    void statusTellsWhoHasAndWhoNeedsSeats() {
        int exitCode = office.run("status");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out())
                .containsPattern("grace@acme.example +has a seat")
                .containsPattern("ada@acme.example +needs a seat")
                .contains("last run: none", "0 of 1 free", "next change: 2026-11-24T17:00:00Z");
    }

    @Test
    void statusNamesWhoIsAtThePool() {
        try (PoolLock.Held held = lock()) {
            assertThat(held.isLost()).isFalse();
            assertThat(office.run("status", "--output", "json")).isZero();
            assertThat(pool(office.shell.out()).get("lockedBy"))
                    .asString()
                    .contains("process 4711 of joan on elsewhere");
        }
    }

    @Test
    void historyTellsRunsAndTenuresWithoutSigningIn() {
        office.run("apply", "--yes");
        office.uipath.requests().clear();

        int exitCode = office.run("history");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out())
                .contains(office.firstRun() + "  2026-11-24T10:00:00Z  1 DONE")
                .containsPattern("ada@acme.example +2026-11-24T10:00:00Z +now");
        assertThat(office.uipath.requests().all()).isEmpty();
    }

    @Test
    void historyLeavesOutWhatIsOlderThanAsked() {
        office.run("apply", "--yes");

        office.run("history", "--since", "2026-11-25", "--output", "json");

        Map<?, ?> pool = pool(office.shell.out());
        assertThat((List<?>) pool.get("runs")).isEmpty();
        assertThat((List<?>) pool.get("tenures")).hasSize(1);
    }

    @Test
    void lockedByAnotherHolderSaysByWhom() {
        try (PoolLock.Held held = lock()) {
            assertThat(held.isLost()).isFalse();
            assertThat(office.run("apply", "--yes")).isEqualTo(6);
            assertThat(office.shell.err()).contains("process 4711 of joan on elsewhere");
            assertThat(office.holds("grace")).isTrue();
        }
    }

    @Test
    void anUnfinishedRunIsToBeResumedFirst() {
        cutOffRun();

        assertThat(office.run("apply", "--yes")).isEqualTo(7);
        assertThat(office.shell.err()).contains("license-swap resume");
        assertThat(office.run("resume")).isZero();
        assertThat(office.run("apply", "--yes")).isZero();
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void resumeHasNothingToDoAfterARunThatEnded() {
        office.run("apply", "--yes");

        assertThat(office.run("resume")).isZero();
        assertThat(office.shell.out()).contains("nothing to resume");
    }

    @Test
    void aSystemThatCannotBeReachedIsToldApart() {
        office.uipath.allowScopes("PM.User.Read");

        assertThat(office.run("plan")).isEqualTo(8);
        assertThat(office.shell.err()).isNotBlank().doesNotContain("at io.github");
    }

    @Test
    void aSecretIsPrintedByNoCommand() {
        String secret = "hunter2-canary-7f3a";
        office.shell.variable("CLIENT_SECRET", secret);

        for (String command : List.of("plan", "status", "history", "doctor", "resume")) {
            office.run(command);
            office.run(command, "--output", "json");
        }
        office.run("apply", "--yes");
        office.run("watch", "--once");
        office.edit("env:CLIENT_SECRET", secret);
        office.run("plan");

        assertThat(office.shell.everything()).isNotBlank().doesNotContain(secret, "hunter2");
    }

    private PoolLock.Held lock() {
        return FilePoolLock.in(office.journal(), "developers")
                .tryAcquire(LockOwner.of(
                        RunningProcess.of("elsewhere", 4711, "joan"),
                        office.shell.clock().instant(),
                        "apply"))
                .heldOrThrow("the pool");
    }

    private void cutOffRun() {
        try (FileJournal journal = FileJournal.in(office.journal(), "developers")) {
            journal.append(
                    1,
                    RunStarted.of(
                            office.shell.clock().instant(),
                            RunId.of("cut-off"),
                            PoolPlan.of("developers", Seat.of("RPADEVNU"), SeatCount.unknown(), List.of(), List.of()),
                            RunningProcess.of("elsewhere", 4711, "joan")));
        }
    }

    private static Map<?, ?> pool(String json) {
        try {
            Map<?, ?> document = (Map<?, ?>)
                    new Moshi.Builder().build().adapter(Object.class).fromJson(json);
            return (Map<?, ?>) ((List<?>) document.get("pools")).get(0);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
