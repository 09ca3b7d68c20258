package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawObjectTest {
    @Test
    void losesNothingButWhiteSpaceBetweenMembers() {
        String json = "{\"b\":2.50,\"a\":\"\\u00e9\\/\",\"\\u0041\":[1, 2],\"n\":null,\"o\":{\"x\" : 1e5}}";

        assertThat(RawObject.parse(" \n" + json.replace(",\"", " ,\t\"") + "\r\n")
                        .toJson())
                .isEqualTo(json);
    }

    @Test
    void findsMembersByTheirUnescapedName() {
        RawObject object = RawObject.parse("{\"\\u0041\\n\":1}");

        assertThat(object.has("A\n")).isTrue();
        assertThat(object.with("A\n", "2").toJson()).isEqualTo("{\"\\u0041\\n\":2}");
    }

    @Test
    void replacesInPlaceAndAppendsAtTheEnd() {
        RawObject object = RawObject.parse("{\"a\":1,\"b\":2}");

        assertThat(object.with("a", " 3 ").with("c\"", "4").without("b").toJson())
                .isEqualTo("{\"a\":3,\"c\\\"\":4}");
        assertThat(object.toJson()).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    void opensNestedObjects() {
        RawObject object = RawObject.parse("{\"o\":{\"x\":1},\"n\":null,\"a\":[]}");

        assertThat(object.object("o").orElseThrow().get("x")).contains("1");
        assertThat(object.object("n")).isEmpty();
        assertThat(object.object("missing")).isEmpty();
        assertThatThrownBy(() -> object.object("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANameThatIsThereTwice() {
        assertThatThrownBy(() -> RawObject.parse("{\"a\":1,\"\\u0061\":2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Malformed JSON: member 'a' is there twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[]",
                "1",
                "null",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1}x",
                "{\"a\":1}{}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{\"a\":1e}",
                "{\"a\":-}",
                "{\"a\":tru}",
                "{\"a\":nul}",
                "{\"a\":NaN}",
                "{\"a\":\"x}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":[1,]}",
                "{\"a\":[1 2]}",
                "{\"a\":{\"b\"}}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":\u0661}",
                "{\"a\":\"\\u\u0661\u0661\u0661\u0661\"}",
                "{\"a\":\"\\"
            })
    void refusesWhatIsNotOneObject(String json) {
        assertThatThrownBy(() -> RawObject.parse(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesValuesThatAreNotOneValue() {
        assertThatThrownBy(() -> RawObject.empty().with("a", "1,\"b\":2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Malformed JSON: expected one value and nothing after it at character 1");
    }

    @Test
    void refusesDepthThatWouldExhaustTheStack() {
        String deep = "{\"a\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> RawObject.parse(deep)).hasMessageContaining("at most 100 levels");
        assertThat(RawObject.parse("{\"a\":" + "[".repeat(99) + "]".repeat(99) + "}")
                        .has("a"))
                .isTrue();
    }

    @Test
    void printsNamesOnly() {
        assertThat(RawObject.parse("{\"a\":\"s3cret\"}")).hasToString("RawObject[a]");
    }
}
