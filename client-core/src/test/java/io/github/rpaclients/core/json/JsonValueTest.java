package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonValueTest {
    @Test
    void carriesTextVerbatim() {
        assertThat(JsonValue.of(" {\"a\" : 2.50} ").json()).isEqualTo("{\"a\" : 2.50}");
        assertThat(JsonValue.of("2.50")).isEqualTo(JsonValue.of("2.50")).isNotEqualTo(JsonValue.of("2.5"));
    }

    @Test
    void readsScalarsAsText() {
        assertThat(JsonValue.of("\"\\u0061\\n\\\"\"").asText()).contains("a\n\"");
        assertThat(JsonValue.of("9007199254740993").asText()).contains("9007199254740993");
        assertThat(JsonValue.of("true").asText()).contains("true");
        assertThat(JsonValue.of("null").asText()).isEmpty();
        assertThat(JsonValue.of("[]").asText()).isEmpty();
        assertThat(JsonValue.of("{}").asText()).isEmpty();
        assertThat(JsonValue.of("null").isNull()).isTrue();
    }

    @Test
    void quotesText() {
        String text = "a\"b\\c\n\u0000é\ud83d\ude00";

        assertThat(Fixture.tree(JsonValue.ofText(text).json()).getAsString()).isEqualTo(text);
        assertThat(JsonValue.ofText(text).asText()).contains(text);
    }

    @Test
    void printsNoContent() {
        assertThat(JsonValue.ofText("s3cret")).hasToString("JsonValue(8 characters)");
    }
}
