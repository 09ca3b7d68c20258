package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is at work in a Control Room, by the bots it tells of; nobody runs any unless a test says so. */
class BotRunsTest {
    private static final String ACTIVITY = "/v3/activity/list";
    private static final String DEVICES = "/v2/devices/list";
    private static final String PAST = "{'id':'past','status':'COMPLETED','userId':'1','createdBy':'1'}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final ControlRoomClient client = client(simulator, Dialect.V2);
    private final SeatProvider seats = DeviceLicenseSeats.of(client);
    private final Account grace = seats.find(Person.of("grace"));

    @BeforeEach
    void nobodyRunsABot() {
        runs(PAST);
        list(DEVICES);
    }

    @AfterEach
    void close() {
        client.close();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPLOYED", "PENDING_EXECUTION", "UPDATE", "RUNNING", "RUN_PAUSED"})
    void whoeverABotRunsAsIsAtWork(String status) {
        runs(run(status, "'userId':'" + grace.id() + "'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.YES);
    }

    @Test
    void whoseBotWaitsInAQueueIsNotAtWork() {
        runs(PAST, run("QUEUED", "'userId':'" + grace.id() + "'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.NO);
    }

    @Test
    void whoseBotsAreOverIsNotAtWorkThoughTheServerPassesOverTheFilter() {
        runs(run("RUN_FAILED", "'userId':'" + grace.id() + "'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.NO);
    }

    @Test
    void theBotOfSomebodyElseKeepsNobodyAtWork() {
        runs(run("RUNNING", "'userId':'77','createdBy':'77','deviceId':'5'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.NO);
    }

    @Test
    void theNameCountsWhereThereIsNoId() {
        runs(run("RUNNING", "'userName':'Grace'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.YES);
    }

    @Test
    void onWhoseDefaultDeviceABotRunsIsAtWork() {
        runs(run("RUNNING", "'userId':'77','deviceId':'5'"));
        list(DEVICES, "{'id':'5','defaultUsers':[{'id':'78'},{'id':'" + grace.id() + "'}]}");

        assertThat(seats.busy(grace)).isEqualTo(Busy.YES);
    }

    @Test
    void onWhoseOtherDeviceABotRunsIsNotAtWork() {
        runs(run("RUNNING", "'userId':'77','deviceId':'5'"));
        list(
                DEVICES,
                "{'id':'5','defaultUsers':[{'id':'78'}]}",
                "{'id':'6','defaultUsers':[{'id':'" + grace.id() + "'}]}");

        assertThat(seats.busy(grace)).isEqualTo(Busy.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUN_NOW", "AARI", "TRIGGER", "CREATOR", "DEBUG", "RECORDER", "NEWS_OF_NEXT_YEAR"})
    void whoBeganABotIsAtWork(String initiation) {
        runs(run("RUNNING", "'userId':'77','createdBy':'" + grace.id() + "','initiationType':'" + initiation + "'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHEDULED", "API", "WLM", "EXPORT", "IMPORT", "MIGRATION"})
    void whoLetABotRunByItselfIsNotAtWork(String initiation) {
        runs(run("RUNNING", "'userId':'77','createdBy':'" + grace.id() + "','initiationType':'" + initiation + "'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.NO);
    }

    @Test
    void nobodyKnowsOfABotThatIsOutOfSight() {
        runs(run("UNKNOWN", "'userId':'" + grace.id() + "'"));

        assertNotKnown("the Control Room has lost sight of a bot of theirs");
    }

    @Test
    void oneBotInSightIsEnough() {
        runs(run("UNKNOWN", "'userId':'" + grace.id() + "'"), run("RUN_PAUSED", "'userId':'" + grace.id() + "'"));

        assertThat(seats.busy(grace)).isEqualTo(Busy.YES);
    }

    @Test
    void nobodyKnowsWhereNoBotIsShownAtAll() {
        runs();

        assertNotKnown(
                "the Control Room shows the account no bots that run or ran; it needs View everyone's in-progress"
                        + " activity and View and manage ALL devices");
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTIVITY, DEVICES})
    void nobodyKnowsWhereTheListIsRefused(String path) {
        runs(run("RUNNING", "'userId':'77','deviceId':'5'"));
        simulator.answer("POST", path).status(403).json("{'code':'UM1110','message':'no'}");

        assertNotKnown(
                "the Control Room does not let the account see who runs bots; it needs View everyone's in-progress"
                        + " activity and View and manage ALL devices");
    }

    @Test
    void nobodyKnowsWhereThereIsNoList() {
        simulator.answer("POST", ACTIVITY).status(404);

        assertNotKnown("this release of the Control Room has no list of bots that run");
    }

    @Test
    void whatGoesWrongOtherwiseIsToldAsItIs() {
        simulator.answer("POST", ACTIVITY).status(500);

        assertThatThrownBy(() -> seats.busy(grace)).isInstanceOf(ServerException.class);
    }

    @Test
    void asksForWhatIsUnderWayInAnOrderThatStays() {
        runs(run("RUNNING", "'userId':'" + grace.id() + "'"));

        seats.busy(grace);

        JsonObject body = JsonParser.parseString(
                        simulator.requests().matching("POST", ACTIVITY).get(0).body())
                .getAsJsonObject();
        assertThat(body.get("sort")).hasToString("[{\"field\":\"createdOn\",\"direction\":\"asc\"}]");
        assertThat(body.get("filter").toString())
                .contains(statuses("DEPLOYED", "PENDING_EXECUTION", "UPDATE", "RUNNING", "RUN_PAUSED", "UNKNOWN"));
        assertThat(body.getAsJsonObject("page").get("length").getAsInt()).isEqualTo(10_000);
    }

    private static List<String> statuses(String... words) {
        return List.of(words).stream()
                .map(word -> "{\"operator\":\"eq\",\"field\":\"status\",\"value\":\"" + word + "\"}")
                .toList();
    }

    @Test
    void takesNoSeatFromSomebodyAtWork() {
        runs(run("RUNNING", "'userId':'" + grace.id() + "'"));

        MoveReport report = LicenseSwap.using(seats).move(Seat.of("DEVELOPMENT"), Person.of("grace"), Person.of("ada"));

        assertThat(report.outcome()).isEqualTo(SwapOutcome.REFUSED);
        assertThat(report.remark()).isEqualTo("grace is at work, so DEVELOPMENT is not taken; try again later");
    }

    @Test
    void takesTheSeatOfSomebodyOfWhomNobodyKnowsIfThatIsSaid() {
        simulator.answer("POST", ACTIVITY).status(403);

        MoveReport kept = LicenseSwap.using(seats).move(Seat.of("DEVELOPMENT"), Person.of("grace"), Person.of("ada"));
        MoveReport taken = LicenseSwap.using(seats)
                .takingUnknown()
                .move(Seat.of("DEVELOPMENT"), Person.of("grace"), Person.of("ada"));

        assertThat(kept.outcome()).isEqualTo(SwapOutcome.REFUSED);
        assertThat(kept.remark())
                .isEqualTo(
                        "nobody who was asked knows whether grace is at work (the Control Room does not let the account"
                                + " see who runs bots; it needs View everyone's in-progress activity and View and manage ALL"
                                + " devices), so DEVELOPMENT is not taken; ask where they work, or say that it may be");
        assertThat(taken.outcome()).isEqualTo(SwapOutcome.DONE);
    }

    @Test
    void anOldControlRoomIsNotAsked() {
        try (ControlRoomSimulator old = ControlRoomSimulator.startV1();
                ControlRoomClient oldClient = client(old, Dialect.V1)) {
            SeatProvider oldSeats = DeviceLicenseSeats.of(oldClient);

            assertThat(oldSeats.busy(grace)).isEqualTo(Busy.NOT_KNOWN);
            assertThat(oldSeats.whyNotKnown(grace)).contains("the v1 dialect does not tell who runs bots");
            assertThat(old.requests().all()).isEmpty();
        }
    }

    private void assertNotKnown(String why) {
        assertThat(seats.busy(grace)).isEqualTo(Busy.NOT_KNOWN);
        assertThat(seats.whyNotKnown(grace)).contains(why);
    }

    private static String run(String status, String members) {
        return "{'id':'" + status + "','status':'" + status + "'," + members + "}";
    }

    private void runs(String... rows) {
        list(ACTIVITY, rows);
    }

    private void list(String path, String... rows) {
        String page = "{'offset':0,'total':" + rows.length + ",'totalFilter':" + rows.length + "}";
        simulator.answer("POST", path).json("{'page':" + page + ",'list':[" + String.join(",", rows) + "]}");
    }

    private static ControlRoomClient client(ControlRoomSimulator simulator, Dialect dialect) {
        return ControlRoomClient.builder()
                .url(simulator.url())
                .dialect(dialect)
                .credentials(ControlRoomCredentials.password(
                        simulator.adminUsername(), Secret.of(simulator.adminPassword())))
                .allowPlainHttp()
                .http(HttpOptions.builder().sleeper(pause -> {}).build())
                .build();
    }
}
