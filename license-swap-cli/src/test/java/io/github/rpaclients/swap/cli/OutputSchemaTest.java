package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.journal.PoolLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a verb prints as JSON, and whatever it ends with, is one document of the published schema. */
class OutputSchemaTest extends OfficeTest {
    private OutputSchema schema;

    @BeforeEach
    void read() throws Exception {
        schema = new OutputSchema();
    }

    private void prints(int exitCode, String verb, String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--output";
        all[1] = "json";
        System.arraycopy(args, 0, all, 2, args.length);
        assertThat(office.run(verb, all)).as(verb).isEqualTo(exitCode);
        String document = office.shell.out();
        assertThat(schema.problems(document)).as(document).isEmpty();
        assertThat(schema.problemsOfPools(verb.equals("continue") ? "pause" : verb, document))
                .as(document)
                .isEmpty();
    }

    @Test
    void whatEveryVerbPrints() throws Exception {
        prints(0, "plan");
        prints(0, "doctor");
        prints(2, "apply");
        assertThat(office.shell.out()).contains("\"error\": \"Nobody is at a terminal");
        prints(4, "apply", "--plan", "0123456789ab");
        assertThat(office.shell.out()).contains("newPlan");
        prints(0, "apply", "--yes");
        prints(0, "apply", "--yes");
        prints(0, "status");
        prints(0, "history");
        prints(0, "report", "--to", folder.resolve("page.html").toString());
        prints(0, "resume");
        prints(2, "rollback", office.firstRun());
        office.shell.at("2026-11-24T17:30:00Z");
        prints(0, "rollback", office.firstRun(), "--yes");
        prints(0, "pause", "developers", "2026-12-24");
        prints(9, "apply", "--yes");
        prints(0, "continue", "developers");
    }

    @Test
    void aRunThatNeedsAPersonAndItsEnd() {
        office.uipath
                .faults()
                .next("PUT", "/user-license")
                .after(() -> office.uipath
                        .faults()
                        .next("PUT", "/user-license")
                        .always()
                        .refuse(409));

        prints(5, "apply", "--yes");
        prints(5, "status");
        prints(0, "settle", office.firstRun(), "1");
        prints(2, "settle", office.firstRun(), "1");
        assertThat(office.shell.out()).contains("\"error\":\"No move 1 of a run ");
    }

    @Test
    void whoGetsNoSeat() {
        office.edit("18:00-22:00", "08:00-22:00");

        prints(3, "plan");
        prints(3, "apply", "--yes");
    }

    @Test
    void aPoolThatSomebodyElseIsAt() {
        try (PoolLock.Held held = Locks.elsewhere(office)) {
            assertThat(held.isLost()).isFalse();
            prints(6, "apply", "--yes");
            prints(6, "pause", "developers");
            prints(0, "status");
        }
    }

    @Test
    void aSystemThatRefuses() {
        office.uipath.allowScopes("PM.User.Read");

        prints(8, "plan");
        prints(8, "apply", "--yes");
        prints(8, "status");
        prints(1, "doctor");
    }

    @Test
    void optionsThatCannotBeUsed() {
        prints(2, "plan", "--fast");
        prints(2, "plan", "--zone", "Europe/Berln");
        prints(2, "plan", "--pool", "nobodys");
        prints(2, "apply", "--plan", "0");
        prints(2, "history", "--since", "yesterday");
        prints(2, "report", "--from", "2026-11-25", "--until", "2026-11-24");
        prints(2, "rollback");
        prints(2, "rollback", "nobodys");
        prints(2, "plann");
    }

    @Test
    void aFileThatCannotBeUsed() {
        office.edit("seats = 1", "seats = many\nsets = 1");

        prints(2, "plan");
        prints(2, "watch");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(office.shell.run("plan", "--output=json", "--file", "nowhere.ini"))
                .isEqualTo(2);

        assertThat(schema.problems(office.shell.out())).isEmpty();
    }

    @Test
    void whetherAWatchIsAlive() {
        assertThat(office.run("alive", "--output", "json")).isEqualTo(1);
        assertThat(office.shell.out()).contains("\"lastSignOfLife\": null");
        assertThat(schema.problems(office.shell.out())).isEmpty();

        office.run("watch");
        assertThat(office.run("alive", "--output", "json")).isZero();
        assertThat(office.shell.out()).contains("\"alive\": true");
        assertThat(schema.problems(office.shell.out())).isEmpty();
    }

    @Test
    void everyLineOfWatch() {
        assertThat(office.run("watch", "--output", "json")).isZero();

        assertThat(office.shell.out().lines())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(schema.problems(line)).as(line).isEmpty());
    }

    @Test
    void theSchemaIsNotOneThatTakesAnything() {
        String event = "{\"version\":1,\"at\":\"2026-11-24T10:00:00Z\",\"event\":\"ended\"}";

        assertThat(schema.problems(event)).isEmpty();
        assertThat(schema.problems(event.replace("event", "evnt"))).isNotEmpty();
        assertThat(schema.problems(event.replace("2026", "in 2026"))).isNotEmpty();
        assertThat(schema.problems(event.replace("1,", "2,"))).isNotEmpty();
    }
}
