package io.github.rpaclients.aa.controlroom.botinsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BotInsightApiTest {
    private static final String RUNS = "/v2/botinsight/data/api/getbotrundata";

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();
    private final BotInsightApi insight = client.botInsight();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void numbersPagesFromZero() {
        server.on("GET " + RUNS + "?pageno=0&limit=1000", 200, runs(0, 1000, 1002));
        server.on("GET " + RUNS + "?pageno=1&limit=1000", 200, runs(1000, 1002, 1002));

        assertThat(insight.botRuns().stream().map(BotRun::id)).hasSize(1002).doesNotHaveDuplicates();
    }

    @Test
    void asksForPagesThatBeginWhereTheRowsEnd() {
        server.on("GET " + RUNS + "?pageno=0&limit=1000", 200, runs(0, 1000, 5000));
        server.on("GET " + RUNS + "?pageno=4&limit=250", 200, runs(1000, 1250, 5000));
        server.on("GET " + RUNS + "?pageno=25&limit=50", 200, runs(1250, 1300, 5000));

        List<BotRun> first = insight.botRuns().toList(1300);

        assertThat(first).hasSize(1300);
        assertThat(first.get(1299).id()).isEqualTo(1299);
    }

    @Test
    void goesOnBehindAPageThatTheServerCutShort() {
        server.on("GET " + RUNS + "?pageno=0&limit=1000", 200, runs(0, 400, 700));
        server.on("GET " + RUNS + "?pageno=1&limit=400", 200, runs(400, 700, 700));

        assertThat(insight.botRuns().stream().map(BotRun::id)).hasSize(700).doesNotHaveDuplicates();
    }

    @Test
    void writesTimesInUtcWithoutZone() {
        server.on(
                "GET " + RUNS + "?pageno=0&limit=1000&fromDate=2022-07-04T00%3A00%3A00&toDate=2022-07-07T23%3A59%3A59",
                200,
                runs(0, 1, 1));

        assertThat(insight.botRuns(Instant.parse("2022-07-04T00:00:00Z"), Instant.parse("2022-07-07T23:59:59.999Z")))
                .hasSize(1);
    }

    @Test
    void namesTenBotsAtMostAndNoneThatWouldBeTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insight.businessData(Collections.nCopies(11, "Invoices"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> insight.businessData(List.of("Invoices, paid"), 0));
    }

    private static String runs(int from, int to, int total) {
        return IntStream.range(from, to)
                .mapToObj(id -> "{\"id\":" + id + "}")
                .collect(Collectors.joining(",", "{\"totalRecords\":" + total + ",\"botRunDataList\":[", "]}"));
    }
}
