package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the account says of notices is told, to whom it says, and as often as it is news. */
class NoticesTest extends OfficeTest {
    private final Receiver receiver = new Receiver();
    private final MailServer mails = new MailServer();

    @BeforeEach
    void tellTheReceiver() {
        office.shell.variable("HOOK", "hook-s3cret").variable("CHANNEL", receiver.url() + "s3cret-path");
        settings("webhook = " + receiver.url() + "\nwebhook-secret = env:HOOK");
    }

    @AfterEach
    void close() {
        receiver.close();
        mails.close();
    }

    private void settings(String lines) {
        office.edit("[pool developers]", lines + "\n[pool developers]");
    }

    private void only(String lines) {
        office.edit("webhook = " + receiver.url() + "\nwebhook-secret = env:HOOK", lines);
    }

    private void bothWork() {
        office.edit("18:00-22:00", "08:00-22:00");
    }

    private int watchUntil(String end) {
        office.shell.pausing(length -> !office.shell.clock().instant().isBefore(Instant.parse(end)));
        return office.run("watch");
    }

    @Test
    void aRunThatEndsIsTold() {
        assertThat(office.run("apply", "--yes")).isZero();

        assertThat(receiver.kinds()).containsExactly("RUN_ENDED");
        assertThat(receiver.bodies().get(0)).contains("\"pool\":\"developers\"", "\"counts\":{\"DONE\":1}");
    }

    @Test
    void aRollbackIsTold() {
        office.run("apply", "--yes");
        office.shell.at("2026-11-24T17:30:00Z");

        office.run("rollback", office.firstRun(), "--yes");

        assertThat(receiver.kinds()).containsExactly("RUN_ENDED", "RUN_ENDED");
    }

    @Test
    void whoGetsNoSeatIsToldWithTheRun() {
        office.edit("ada@acme.example,", "linus@acme.example,UTC,Mon-Sun,09:00-17:00,0m\nada@acme.example,");

        assertThat(office.run("apply", "--yes")).isEqualTo(3);

        assertThat(receiver.kinds()).containsExactly("RUN_ENDED", "UNSERVED");
    }

    @Test
    void aMoveThatAPersonMustLookAtIsTold() {
        office.uipath
                .faults()
                .next("PUT", "/user-license")
                .after(() -> office.uipath
                        .faults()
                        .next("PUT", "/user-license")
                        .always()
                        .refuse(409));

        office.run("watch", "--once");

        assertThat(receiver.kinds()).containsExactly("RUN_ENDED", "ATTENTION");
    }

    @Test
    void slackAndTeamsAreToldAndTheirAddressesAreNotPrinted() {
        only("slack-webhook = env:CHANNEL\nteams-webhook = env:CHANNEL");

        assertThat(office.run("apply", "--yes")).isZero();

        assertThat(receiver.bodies())
                .hasSize(2)
                .anyMatch(body -> body.contains("mrkdwn"))
                .anyMatch(body -> body.contains("AdaptiveCard"));
        assertThat(office.shell.everything()).doesNotContain("s3cret");
    }

    @Test
    void mailIsSentToThoseWhoAreNamed() {
        only(
                "mail-server = localhost:" + mails.port()
                        + "\nmail-security = none\nmail-from = seats@acme.example\nmail-to = joan@acme.example; kay@acme.example");

        assertThat(office.run("apply", "--yes")).isZero();

        assertThat(mails.mails()).singleElement().asString().contains("To: joan@acme.example, kay@acme.example");
    }

    @Test
    void aReceiverThatFailsIsOneLineAndEndsNothing() {
        receiver.answering(500);

        assertThat(office.run("apply", "--yes")).isZero();

        assertThat(office.shell.err().lines())
                .containsExactly("A notice was not sent: The webhook at localhost answered 500");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void aReceiverThatFailsIsAnEventOfWatch() {
        receiver.answering(500);

        assertThat(office.run("watch", "--once")).isZero();

        assertThat(office.shell.out()).contains("Z A notice was not sent: The webhook at localhost answered 500");
    }

    @Test
    void watchTellsOnceThatAPoolCannotBeLookedAtAndOnceThatItCan() {
        office.uipath.faults().next("GET", "/user-license").times(3).refuse(403);

        watchUntil("2026-11-24T10:30:00Z");

        assertThat(receiver.kinds()).containsExactly("OUTAGE", "RUN_ENDED", "RECOVERED");
        assertThat(receiver.bodies().get(0)).contains("The seats of the pool developers cannot be moved: ");
    }

    @Test
    void somebodyElseAtThePoolIsNoOutage() {
        try (var held = Locks.elsewhere(office)) {
            assertThat(held.isLost()).isFalse();
            watchUntil("2026-11-24T10:10:00Z");
        }

        assertThat(receiver.kinds()).isEmpty();
    }

    @Test
    void watchTellsWhoGetsNoSeatWhenThatChanges() {
        bothWork();
        AtomicInteger pauses = new AtomicInteger();
        office.shell.pausing(length -> {
            if (pauses.incrementAndGet() == 4) {
                office.edit("ada@acme.example,", "linus@acme.example,UTC,Mon-Sun,09:00-17:00,0m\nada@acme.example,");
            }
            return pauses.get() == 8;
        });

        office.run("watch");

        assertThat(receiver.kinds()).containsExactly("UNSERVED", "UNSERVED");
        assertThat(receiver.bodies().get(0)).contains("Somebody gets no seat of the pool developers: ada@acme.example");
        assertThat(receiver.bodies().get(1)).contains("2 people get no seat");
    }

    @Test
    void watchTellsWhoeverWillLoseASeatOnceAndWhoGotOne() {
        office.edit("seats = 1\n", "seats = 1\nnotice = 10m\n").shell.at("2026-11-24T08:41:00Z");

        watchUntil("2026-11-24T09:06:00Z");

        assertThat(receiver.kinds()).containsExactly("SEAT_WILL_GO", "RUN_ENDED", "SEAT_CAME");
        assertThat(receiver.bodies().get(0))
                .contains("\"at\":\"2026-11-24T08:50:00Z\"", "\"person\":\"grace@acme.example\"")
                .contains("will lose the seat (RPADEVNU) of the pool developers at 2026-11-24T09:00:00Z");
        assertThat(receiver.bodies().get(2)).contains("\"person\":\"ada@acme.example\"");
    }

    @Test
    void whoWorksNowIsToldTooThatTheSeatWillGo() {
        office.edit("seats = 1\n", "seats = 1\nnotice = 10m\n").shell.at("2026-11-24T08:50:00Z");
        office.uipath.orchestrator().user("grace").busy(true);

        watchUntil("2026-11-24T08:51:00Z");

        assertThat(receiver.kinds()).containsExactly("SEAT_WILL_GO");
    }

    @Test
    void peopleGetMailsOfTheirOwnWhereTheAccountSaysSo() {
        settings("mail-server = localhost:" + mails.port()
                + "\nmail-security = none\nmail-from = seats@acme.example\nmail-people = yes");
        office.edit("seats = 1\n", "seats = 1\nnotice = 10m\n").shell.at("2026-11-24T08:50:00Z");

        watchUntil("2026-11-24T09:01:00Z");

        assertThat(receiver.kinds()).containsExactly("RUN_ENDED");
        assertThat(mails.mails()).hasSize(2);
        assertThat(mails.mails().get(0)).contains("To: grace@acme.example", "Subject: A seat will go: developers");
        assertThat(mails.mails().get(1)).contains("To: ada@acme.example", "Subject: A seat has come: developers");
    }

    @Test
    void peopleAreToldNothingByDefault() {
        office.shell.at("2026-11-24T08:50:00Z");

        watchUntil("2026-11-24T09:01:00Z");

        assertThat(receiver.kinds()).containsExactly("RUN_ENDED");
    }

    @ParameterizedTest
    @CsvSource({
        "slack-webhook, https://hooks.acme.example/T1, The value of slack-webhook would be a secret in this file",
        "teams-webhook, https://hooks.acme.example/T1, The value of teams-webhook would be a secret in this file",
        "slack-webhook, env:HOOK, The address of the Slack webhook is none that begins with https://",
        "mail-to, joan@acme.example, There is no server for mails; write mail-server",
        "mail-server, localhost:25, Nobody is to get the mails; write mail-to",
        "notice-to, joan, An account here has no key notice-to",
    })
    void aSettingThatCannotBeUsedIsOneSentenceWithTheLine(String key, String value, String sentence) {
        only(key + " = " + value);

        assertThat(office.run("plan")).isEqualTo(2);
        assertThat(office.shell.err()).contains("team.ini:8: " + sentence).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "mail-server = localhost, 8: The value of mail-server is no name with a port",
        "mail-server = localhost:0, 8: The port of the mail server is 0",
        "mail-security = plain, 11: The value of mail-security is none of starttls",
        "mail-user = joan, 11: Signing in to the mail server needs both mail-user and mail-password",
        "mail-from = joan, 9: The value of mail-from is no mail address",
        "mail-to = joan; kay@acme.example, 10: The value of mail-to is no mail address",
        "mail-people = maybe, 11: The value of mail-people is neither yes nor no",
    })
    void aSettingOfMailsThatCannotBeUsedIsOneSentenceWithTheLine(String line, String sentence) {
        only("mail-server = localhost:25\nmail-from = seats@acme.example\nmail-to = kay@acme.example\n# more");
        String key = line.substring(0, line.indexOf(' '));
        String before = office.text()
                .lines()
                .filter(other -> other.startsWith(key + " "))
                .findFirst()
                .orElse("# more");
        office.edit(before, line);

        assertThat(office.run("plan")).isEqualTo(2);
        assertThat(office.shell.err()).contains("team.ini:" + sentence);
    }

    @Test
    void aMailServerElsewhereIsNotTalkedToInTheClear() {
        only(
                "mail-server = mail.acme.example:25\nmail-security = none\nmail-from = a@b.example\nmail-to = a@b.example");

        assertThat(office.run("plan")).isEqualTo(2);
        assertThat(office.shell.err()).contains("team.ini:9: Mail to mail.acme.example could be read on the way");
    }

    @Test
    void doctorSaysWhereNoticesGo() {
        assertThat(office.run("doctor")).isZero();

        assertThat(office.shell.out()).contains("ok       notices: go to webhook at localhost");
    }
}
