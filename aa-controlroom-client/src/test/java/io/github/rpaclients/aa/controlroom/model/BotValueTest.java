package io.github.rpaclients.aa.controlroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.internal.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of bots, in the forms that the vendor writes them in. */
class BotValueTest {
    private static final BotValue ADA = BotValue.text("Ada");
    private static final List<BotColumn> COLUMNS =
            List.of(BotColumn.of("Name", AttributeType.STRING), BotColumn.of("Age", AttributeType.NUMBER));

    @Test
    void writesEachKindAsTheVendorDoes() {
        Map<String, BotValue> entries = new LinkedHashMap<>();
        entries.put("k", ADA);

        assertThat(json(ADA)).isEqualTo("{\"type\":\"STRING\",\"string\":\"Ada\"}");
        assertThat(json(BotValue.number(12))).isEqualTo("{\"type\":\"NUMBER\",\"number\":\"12\"}");
        assertThat(json(BotValue.number(new BigDecimal("1E+3"))))
                .isEqualTo("{\"type\":\"NUMBER\",\"number\":\"1000\"}");
        assertThat(json(BotValue.bool(true))).isEqualTo("{\"type\":\"BOOLEAN\",\"boolean\":\"true\"}");
        assertThat(json(BotValue.dateTime(ZonedDateTime.parse("2025-04-27T00:15:00-06:00[America/Denver]"))))
                .isEqualTo("{\"type\":\"DATETIME\",\"string\":\"2025-04-27T00:15:00-06:00[America/Denver]\"}");
        assertThat(json(BotValue.list(List.of(ADA))))
                .isEqualTo("{\"type\":\"LIST\",\"list\":[{\"type\":\"STRING\",\"string\":\"Ada\"}]}");
        assertThat(json(BotValue.dictionary(entries)))
                .isEqualTo("{\"type\":\"DICTIONARY\",\"dictionary\":[{\"key\":\"k\",\"value\":"
                        + "{\"type\":\"STRING\",\"string\":\"Ada\"}}]}");
        assertThat(json(BotValue.credential(CredentialReference.of("Finance", "SAP", "password"))))
                .isEqualTo("{\"type\":\"CREDENTIAL\",\"credential\":{\"lockerName\":\"Finance\",\"name\":\"SAP\","
                        + "\"attributeName\":\"password\"}}");
        assertThat(json(BotValue.file("a.txt", "hi".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("{\"type\":\"FILE\",\"string\":\"aGk=\",\"fileName\":\"a.txt\"}");
    }

    @Test
    void givesBackWhatWasPutIn() {
        ZonedDateTime time = ZonedDateTime.parse("2025-04-27T00:15:00-06:00[America/Denver]");
        BotTable table = BotTable.of(COLUMNS, List.of(List.of(ADA, BotValue.number(36))));

        assertThat(read(BotValue.number(12)).asNumber()).contains(BigDecimal.valueOf(12));
        assertThat(read(BotValue.bool(true)).asBoolean()).contains(true);
        assertThat(read(BotValue.dateTime(time)).asDateTime()).contains(time);
        assertThat(read(BotValue.list(List.of(ADA))).asList()).containsExactly(ADA);
        assertThat(read(BotValue.dictionary(Map.of("k", ADA))).asDictionary()).isEqualTo(Map.of("k", ADA));
        assertThat(read(BotValue.file("a.txt", new byte[] {1, 2})).asFile()).contains(new byte[] {1, 2});
        assertThat(read(BotValue.table(table)).table().orElseThrow().byColumn())
                .containsExactly(Map.of("Name", ADA, "Age", BotValue.number(36)));
        assertThat(read(BotValue.record(BotRecord.of(COLUMNS, List.of(ADA, BotValue.number(36)))))
                        .record()
                        .orElseThrow()
                        .byColumn())
                .containsEntry("Name", ADA);
    }

    @Test
    void readsWhatTheVendorWritesOtherwiseInItsSamples() {
        assertThat(value("{\"type\":\"NUMBER\",\"string\":12.5}").asNumber()).contains(new BigDecimal("12.5"));
        assertThat(value("{\"type\":\"BOOLEAN\",\"boolean\":true}").asBoolean()).contains(true);
    }

    @Test
    void isEmptyAsAnotherKind() {
        assertThat(ADA.asNumber()).isEmpty();
        assertThat(ADA.asBoolean()).isEmpty();
        assertThat(ADA.asDateTime()).isEmpty();
        assertThat(ADA.asFile()).isEmpty();
        assertThat(ADA.asList()).isEmpty();
        assertThat(ADA.asDictionary()).isEmpty();
    }

    @Test
    void keepsAKindThatItDoesNotKnow() {
        String window = "{\"type\":\"WINDOW\",\"window\":{\"name\":\"Ledger\"}}";

        assertThat(json(value(window))).isEqualTo(window);
    }

    @Test
    void saysNothingOfAValueThatCannotBeRead() {
        assertThatThrownBy(() ->
                        value("{\"type\":\"NUMBER\",\"number\":\"s3cret\"}").asNumber())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
        assertThat(BotValue.text("s3cret").toString()).doesNotContain("s3cret");
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        assertThatThrownBy(() -> BotTable.of(COLUMNS, List.of(List.of(ADA))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BotValue read(BotValue value) {
        return value(json(value));
    }

    private static BotValue value(String json) {
        return Json.fromJson(BotValue.class, json);
    }

    private static String json(BotValue value) {
        return Json.toJson(BotValue.class, value);
    }
}
