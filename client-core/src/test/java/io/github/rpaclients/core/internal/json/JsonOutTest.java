package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutTest {
    @Test
    void writesEveryCharacterSoThatItIsReadAgain() {
        for (int c = 0; c <= 0xFFFF; c++) {
            assertIsReadAgain("a" + (char) c + "b");
        }
        for (int c = 0x10000; c <= Character.MAX_CODE_POINT; c += 0x3FF) {
            assertIsReadAgain(Character.toString(c));
        }
    }

    @Test
    void writesLongTexts() {
        assertIsReadAgain("é".repeat(10_000));
        assertIsReadAgain("\u0001".repeat(10_000));
        assertIsReadAgain("\ud83d\ude00".repeat(10_000));
        assertIsReadAgain("\ud83d".repeat(10_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\u0000|\\\\u0000",
                "\\n|\\\\n",
                "\\u001f|\\\\u001f",
                "\\\"|\\\\\\\"",
                "\\\\|\\\\\\\\",
                "\\u2028|\\\\u2028",
                "é|é"
            })
    void escapesWhatHasTo(String text, String written) {
        JsonOut out = new JsonOut();

        out.value(JsonScan.unescape(text));

        assertThat(out.text()).isEqualTo('"' + JsonScan.unescape(written) + '"');
    }

    @Test
    void writesCommasWhereTheyBelong() {
        JsonOut out = new JsonOut();

        out.open('{');
        out.name("a");
        out.open('[');
        out.close(']');
        out.name("b");
        out.open('[');
        out.value(1);
        out.value(true);
        out.nullValue();
        out.raw("{\"c\":2}");
        out.close(']');
        out.raw("\"d\":3,\"e\":4".getBytes(StandardCharsets.UTF_8));
        out.name("f");
        out.value(0.5);
        out.close('}');

        assertThat(out.text()).isEqualTo("{\"a\":[],\"b\":[1,true,null,{\"c\":2}],\"d\":3,\"e\":4,\"f\":0.5}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatJsonHasNoNumberFor(double value) {
        assertThatThrownBy(() -> new JsonOut().value(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertIsReadAgain(String text) {
        JsonOut out = new JsonOut();
        out.value(text);

        assertThat(JsonCursor.of(out.bytes()).text()).isEqualTo(text);
        assertThat(Readings.isStrict(out.bytes())).isTrue();
    }
}
