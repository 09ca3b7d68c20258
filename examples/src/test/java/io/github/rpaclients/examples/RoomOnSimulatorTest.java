package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.controlroom.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The examples of a Control Room do what their pages say of them, and print what is printed there. */
class RoomOnSimulatorTest {
    private final ControlRoomSimulator room = ControlRoomSimulator.start();
    private final AtomicLong now = new AtomicLong();
    private final List<String> printed = new ArrayList<>();
    private final ControlRoomClient client = ControlRoomClient.builder()
            .url(room.url())
            .credentials(ControlRoomCredentials.apiKey(room.adminUsername(), Secret.of(room.adminApiKey())))
            .http(HttpOptions.builder().ticker(now::get).sleeper(this::sleep).build())
            .allowPlainHttp()
            .build();

    private void sleep(Duration pause) {
        now.addAndGet(pause.toNanos());
    }

    @AfterEach
    void stop() {
        client.close();
        room.close();
    }

    private String printed() {
        return block(String.join("\n", printed));
    }

    private static String block(String text) {
        return "```\n" + text + "\n```";
    }

    private static String page(String name) {
        try {
            return Files.readString(Path.of("..", "docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class CreatePeopleTest {
        private static final String HEADER = "username,email,firstName,lastName,roles,licenses";
        private static final String LIST = String.join(
                "\n",
                HEADER,
                "hedy,hedy@acme.example,Hedy,Lamarr,AAE_Basic,RUNTIME",
                "kurt,kurt@acme.example,Kurt,\"Gödel, Ph.D.\",AAE_Basic; Seat keepers,",
                "grace,grace@acme.example,Grace,Hopper,AAE_Basic,DEVELOPMENT",
                "ada,ada@acme.example,Ada,Lovelace,Seat keepers,ATTENDEDRUNTIME");

        private boolean create(String... lines) {
            printed.clear();
            return CreatePeople.create(
                    client, String.join("\n", lines), Optional.of(Secret.of("Open-Sesame1")), printed::add);
        }

        @Test
        void peopleAreCreatedAndGivenWhatTheyLack() {
            assertThat(create(LIST)).isTrue();

            assertThat(page("create-people.md")).contains(block(LIST), printed());
            assertThat(room.user("kurt").roles()).containsExactly("AAE_Basic", "Seat keepers");
            assertThat(room.user("kurt").json()).contains("Gödel, Ph.D.");
            assertThat(room.user("hedy").password()).isEqualTo("Open-Sesame1");
            assertThat(room.user("ada").roles()).containsExactly("AAE_Basic", "Seat keepers");
            assertThat(room.user("ada").password()).isEqualTo("pw-ada");
            assertThat(printed.toString()).doesNotContain("Sesame");
        }

        @Test
        void theSecondTimeNothingIsChanged() {
            create(LIST);
            String before = room.json();
            room.requests().clear();

            assertThat(create(LIST)).isTrue();

            assertThat(printed).filteredOn(line -> line.startsWith("line")).allMatch(l -> l.contains("as it is to be"));
            room.requests().assertThat().wroteNothing();
            assertThat(room.json()).isEqualTo(before);
        }

        @Test
        void nothingIsTakenFromAnybody() {
            create(HEADER, "grace,grace@acme.example,Grace,Hopper,Seat keepers,RUNTIME");

            assertThat(room.user("grace").roles()).containsExactly("AAE_Basic", "Seat keepers");
            assertThat(room.user("grace").features()).containsExactly("DEVELOPMENT", "RUNTIME");
        }

        @Test
        void whatIsWrongIsSaidBeforeAnythingIsChanged() {
            String list = String.join(
                    "\n",
                    HEADER,
                    "hedy,hedy@acme.example,Hedy,Lamarr,AAE_Basic,RUNTIME",
                    "kurt,kurt.acme.example,Kurt,Gödel,AAE_Basics,",
                    "Hedy,hedy@acme.example,Hedy,Lamarr,AAE_Basic,DEVELOPER",
                    "emmy,emmy@acme.example,Emmy,Noether,AAE_Basic,RUNTIME");

            assertThat(create(list)).isFalse();

            assertThat(page("create-people.md")).contains(block(list), printed());
            room.requests().assertThat().wroteNothing();
        }

        @Test
        void aListIsNotReadWithOtherColumns() {
            assertThat(create(HEADER + ",password", "hedy,hedy@acme.example,Hedy,Lamarr,AAE_Basic,,secret"))
                    .isFalse();

            assertThat(printed.get(0)).startsWith("line 1: ").endsWith("licenses, password");
            room.requests().assertThat().wroteNothing();
        }

        @Test
        void aFileThatIsNoCsvIsToldByItsLine() {
            assertThat(create(HEADER, "\"he\ndy\",,,,,", "hedy,x", "", ",,,,,", "\"kurt\" Gödel,,,,,"))
                    .isFalse();

            assertThat(printed)
                    .contains(
                            "line 4: has 2 fields, and there are 6 columns",
                            "line 6, username: is empty",
                            "line 6, roles: names none, and a user needs one at least",
                            "line 7: a quote stands where none may be, or there is no second one");
        }

        @Test
        void aPersonWhoIsRefusedIsToldAndOthersAreNotConcerned() {
            room.deny(Permission.CREATE_USERS);

            assertThat(create(LIST)).isFalse();

            assertThat(page("create-people.md")).contains(block(printed.get(0)));
            assertThat(printed.get(3)).isEqualTo("line 5, ada: changed, licensed ATTENDEDRUNTIME");
        }

        @Test
        void aSeatThatTheServerOnlySaysItHasGivenIsTold() {
            room.settings().administratorsGetNoSeat(true);

            assertThat(create(HEADER, "hedy,hedy@acme.example,Hedy,Lamarr,AAE_Admin,RUNTIME"))
                    .isFalse();

            assertThat(page("create-people.md")).contains(block(printed.get(0)));
        }

        @Test
        void withoutAPasswordTheServerDecides() {
            assertThat(CreatePeople.create(client, LIST, Optional.empty(), printed::add))
                    .isFalse();

            assertThat(printed.get(0)).startsWith("line 2, hedy: REJECTED").contains("password is required");
        }
    }

    @Nested
    class DeployABotTest {
        private static final String BOT = "Automation Anywhere\\Bots\\Finance\\Invoice";

        private boolean run(String... inputs) {
            printed.clear();
            return DeployABot.run(client, BOT, "linus", "invoices-2026-11", List.of(inputs), printed::add);
        }

        @Test
        void aBotIsRunOnceUnderAName() {
            room.bot("Invoice")
                    .completes("{'total':12.50,'paid':true,'bank':'Acme','numbers':{'type':'LIST','list':["
                            + "{'type':'STRING','string':'4711'},{'type':'STRING','string':'4712'}]},"
                            + "'last':{'type':'DATETIME','string':'2026-11-30T17:00:00Z'}}");

            assertThat(run("month=2026-11", "copies:NUMBER=2", "send:BOOLEAN=true"))
                    .isTrue();

            assertThat(page("deploy-a-bot.md")).contains(printed());
            assertThat(room.activity("invoices-2026-11").input())
                    .contains("\"month\":{\"type\":\"STRING\",\"string\":\"2026-11\"}")
                    .contains("\"copies\":{\"type\":\"NUMBER\",\"number\":\"2\"}");
            assertThat(run("month=2026-11", "copies:NUMBER=2", "send:BOOLEAN=true"))
                    .isTrue();
            assertThat(room.activities()).hasSize(1);
        }

        @Test
        void aBotThatFailsIsNotRunAgain() {
            room.bot("Invoice").fails("The mail server refused the login");

            assertThat(run()).isFalse();
            assertThat(page("deploy-a-bot.md")).contains(printed());
            assertThat(run()).isFalse();

            assertThat(room.activities()).hasSize(1);
        }

        @Test
        void aRunThatIsNotOverInTimeIsToldAndWaitedForAgain() {
            room.bot("Invoice").keepsRunning();

            assertThat(run()).isFalse();
            assertThat(page("deploy-a-bot.md")).contains(printed());
            room.activity("invoices-2026-11").completed("{'total':7}");

            assertThat(run()).isTrue();
            assertThat(printed).containsExactly("total NUMBER 7");
            assertThat(room.activities()).hasSize(1);
        }

        @Test
        void aRunOfWhichNoAnswerCameIsFound() {
            room.faults().next("POST", "/v4/automations/deploy").dropAnswer();

            assertThat(run()).isTrue();

            assertThat(room.activities()).hasSize(1);
        }

        @Test
        void inputsThatCannotBeWrittenAreRefused() {
            for (String input : List.of("month", "copies:NUMBER=two", "send:BOOLEAN=yes", "day:DATE=2026-11-30")) {
                assertThatThrownBy(() -> run(input)).isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(room.activities()).isEmpty();
        }

        @Test
        void nobodyRunsBotsWithoutALicenceOrADevice() {
            assertThatThrownBy(() -> DeployABot.run(client, BOT, "ada", "now", List.of(), printed::add))
                    .hasMessage("Bots cannot run as ada: nobody of this name has a licence for it");
            room.user("ada").features("RUNTIME");
            assertThatThrownBy(() -> DeployABot.run(client, BOT, "ada", "now", List.of(), printed::add))
                    .hasMessage("ada has no default device for bots to run on");
        }
    }

    @Nested
    class FeedAWorkQueueTest {
        private static final String ORDERS =
                String.join("\n", "order,amount,due", "4711,12.50,2026-11-30", "4712,7,", "4713,1,soon");

        private boolean feed(String csv, Runnable bots) {
            return FeedAWorkQueue.feed(client, "Orders", csv, bots, printed::add);
        }

        private void addQueue() {
            room.addQueue("Orders", "{'order':'TEXT','amount':'NUMBER','due':'DATE'}");
        }

        @Test
        void itemsAreAddedAndWatched() {
            addQueue();

            assertThat(feed(ORDERS, () -> {
                        if (room.queue("Orders").statuses().contains("COMPLETED")) {
                            room.queue("Orders").take().fail("No such address");
                        } else {
                            room.queue("Orders").take().complete("sent");
                        }
                    }))
                    .isFalse();

            assertThat(page("feed-a-work-queue.md")).contains(block(ORDERS), printed());
        }

        @Test
        void itemsThatAreAllDoneAreASuccess() {
            addQueue();

            assertThat(feed("order\n4711", () -> room.queue("Orders").take().complete("sent")))
                    .isTrue();
        }

        @Test
        void itemsThatNobodyTakesAreTold() {
            addQueue();

            assertThat(feed("order,amount\n4711,12.50", () -> {})).isFalse();

            assertThat(page("feed-a-work-queue.md")).contains(block(printed.get(1)));
        }

        @Test
        void whatTheModelDoesNotHaveIsToldBeforeAnythingIsSent() {
            addQueue();
            String csv = "order,amout,amount\n4711,7,\n4712,,much";

            assertThat(feed(csv, () -> {})).isFalse();

            assertThat(page("feed-a-work-queue.md")).contains(block(csv), printed());
            assertThat(room.queue("Orders").items()).isEmpty();
        }

        @Test
        void moreThanARequestTakesIsSentInSeveral() {
            addQueue();
            StringBuilder csv = new StringBuilder("order");
            for (int i = 0; i < 1001; i++) {
                csv.append('\n').append(i);
            }

            assertThat(feed(
                            csv.toString(),
                            () -> room.queue("Orders").items().stream()
                                    .filter(item -> item.status().equals("READY_TO_RUN"))
                                    .forEach(item -> room.queue("Orders").take().complete(""))))
                    .isTrue();

            assertThat(printed).startsWith("1000 of 1001 are in Orders", "1001 of 1001 are in Orders");
        }
    }
}
