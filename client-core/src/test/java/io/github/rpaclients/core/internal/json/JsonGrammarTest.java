package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, case by case. */
class JsonGrammarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "1.5",
                "-0.0",
                "0.1e1",
                "1E5",
                "1e+5",
                "1e-5",
                "123456789012345678901234567890",
                "[]",
                "[ ]",
                "[1]",
                "[1,2]",
                " [ 1 , 2 ] ",
                "[[]]",
                "[[],[[]]]",
                "[null,true,false]",
                "{}",
                "{ }",
                "{\"a\":1}",
                "{ \"a\" : 1 }",
                "{\"a\":{\"b\":[]}}",
                "{\"\":0}",
                "{\"a\":1,\"a\":2}",
                "\"\"",
                "\"a\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u0041\"",
                "\"\\u00e9\\u00E9\"",
                "\"\\ud83d\\ude00\"",
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "\"\\ude00\\ud83d\"",
                "\"\u007f\"",
                "\"é€\ud83d\ude00\"",
                "\"\u2028\"",
                "true",
                "false",
                "null",
                "\t\r\n null \t\r\n",
                "\"/\"",
                "\"{[]}:,\"",
                "[\"\\\\\"]",
                "\"12345678\"",
                "\"1234567\"",
                "\"1234567\\n\"",
                "\"12345678\u00e9\"",
                "{\"a\\u0062\":1}",
                "[0,0e0,-0E-0]",
                "\"\uffff\"",
                "\"\ufdd0\""
            })
    void reads(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(Readings.cursor(bytes)).isPresent();
        Readings.assertThatAllAgree(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                ":",
                "]",
                "}",
                "[",
                "{",
                "\"",
                "\\",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".1",
                "-.1",
                "1.e1",
                "1e",
                "1e+",
                "1e-",
                "1ee1",
                "1.1.1",
                "1a",
                "0x1",
                "1_000",
                "NaN",
                "Infinity",
                "-Infinity",
                "nul",
                "nulll",
                "Null",
                "NULL",
                "tru",
                "True",
                "TRUE",
                "truee",
                "fals",
                "False",
                "FALSE",
                "falsee",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[,]",
                "[1 2]",
                "[1,,2]",
                "[1:2]",
                "[1}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,}",
                "{,\"a\":1}",
                "{\"a\" 1}",
                "{\"a\",1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1;\"b\":2}",
                "{\"a\"::1}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{null:1}",
                "{\"a\":}",
                "{:1}",
                "{[]:1}",
                "{\"a\":1]",
                "'a'",
                "\"a",
                "\"a\\\"",
                "\"\\a\"",
                "\"\\x41\"",
                "\"\\u\"",
                "\"\\u004\"",
                "\"\\u00g0\"",
                "\"\\u 041\"",
                "\"\\u00\u0664\u0661\"",
                "\"\\U0041\"",
                "\"\\'\"",
                "\"\n\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "\"a\u0001b\"",
                "\u0000",
                "1\u0000",
                "\u0000 1",
                "[\u0000]",
                "[1]\u0000",
                "1 2",
                "{}{}",
                "[][]",
                "\"a\"\"b\"",
                "null,",
                "// c\n1",
                "/* c */1",
                "1//",
                "# c\n1",
                "\u00a01",
                "\u20281",
                "\f1",
                "\u000b1",
                "<a/>",
                ")]}'\n1",
                "é",
                "[é]",
                "{\"a\":\u2003 1}",
                "\u2060[]",
                "-é",
                "[-]",
                "[1.]",
                "[1e]",
                "\ufeff\ufeff1",
                "-foo",
                "[-2.]",
                "[2.e3]",
                "[9.3e+]",
                "[1+2]",
                "[.2e-3]",
                "[1 000.0]",
                "[\"a\",\n4\n,1,",
                "[\"\": 1]",
                "[1,\n1\n,1",
                "{\"a\":\"b\"}#",
                "{\"a\":\"a\" 123}",
                "*",
                "[*]",
                "[\"x\"",
                "{\"x\", null}",
                "undefined"
            })
    void refuses(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(Readings.cursor(bytes)).isEmpty();
        Readings.assertThatAllAgree(bytes);
    }

    /** In a string, where every other character may stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c0",
                "c080",
                "c1bf",
                "c2",
                "c241",
                "c2c2",
                "c3",
                "e080",
                "e08080",
                "e09fbf",
                "e0a0",
                "e28228",
                "e282",
                "eda080",
                "edbfbf",
                "eda0bdedb880",
                "ef",
                "f08080",
                "f0808080",
                "f08fbfbf",
                "f09f98",
                "f09f9841",
                "f4908080",
                "f5808080",
                "f8888080",
                "fe",
                "ff",
                "fffe",
                "e2",
                "f0",
                "c3a9ff",
                "4141414141414141ff"
            })
    void refusesWhatIsNotUtf8(String hex) {
        byte[] broken = HexFormat.of().parseHex("22" + hex + "22");

        assertThat(Readings.cursor(broken)).isEmpty();
        Readings.assertThatAllAgree(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf", "efbbbf"})
    void readsTheFirstAndTheLastCharacterOfEachLength(String hex) {
        byte[] json = HexFormat.of().parseHex("22" + hex + "22");

        assertThat(Readings.cursor(json)).isPresent();
        Readings.assertThatAllAgree(json);
    }

    @Test
    void ignoresAByteOrderMark() {
        Readings.assertThatAllAgree("\ufeff[1]".getBytes(StandardCharsets.UTF_8));
        assertThat(Readings.cursor("\ufeff[1]".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @Test
    void seesTheEndWhereverADocumentIsCutOff() {
        byte[] json = "{\"aé\":[1.5e3,\"\\u00e9b\",true,false,null,{}],\"12345678\":\"1234567890123456\"}"
                .getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < json.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(json, length);
            assertThat(Readings.cursor(cut)).as("%s bytes", length).isEmpty();
            Readings.assertThatAllAgree(cut);
        }
    }

    @Test
    void readsAHundredLevelsAndNoMore() {
        assertThat(Readings.cursor(deep(100))).isPresent();
        assertThat(Readings.cursor(deep(101))).isEmpty();
        assertThat(Readings.cursor("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Readings.canBeSkipped(deep(100))).isTrue();
        assertThat(Readings.canBeSkipped(deep(101))).isFalse();
    }

    @Test
    void findsEveryByteThatIsNotPlainWhereverItStands() {
        for (int value = 0; value < 256; value++) {
            boolean plain = value >= ' ' && value < 0x80 && value != '"' && value != '\\';
            for (int at = 0; at < 16; at++) {
                byte[] text = "aaaaaaaaaaaaaaaa\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);
                text[at] = (byte) value;

                assertThat(JsonScan.plainUntil(text, 0))
                        .as("%s at %s", value, at)
                        .isEqualTo(plain ? 16 : at);
            }
        }
    }

    private static byte[] deep(int levels) {
        return ("[".repeat(levels) + "]".repeat(levels)).getBytes(StandardCharsets.UTF_8);
    }
}
