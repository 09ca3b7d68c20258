package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonExtrasTest {
    @Test
    void keepsRawTextInOrder() {
        JsonExtras extras = JsonExtras.none().with("b", " 2.50 ").withNull("a");

        assertThat(extras.names()).containsExactly("b", "a");
        assertThat(extras.json("b")).contains("2.50");
        assertThat(extras.json("a")).contains("null");
        assertThat(extras.json("c")).isEmpty();
        assertThat(extras.isEmpty()).isFalse();
    }

    @Test
    void copiesInsteadOfChanging() {
        JsonExtras extras = JsonExtras.none().with("a", "1");

        JsonExtras changed = extras.with("a", "2").withAbsent("l");

        assertThat(extras).isEqualTo(JsonExtras.none().with("a", "1")).isNotEqualTo(changed);
        assertThat(extras.hashCode()).isEqualTo(JsonExtras.none().with("a", "1").hashCode());
        assertThat(JsonExtras.none().isEmpty()).isTrue();
        assertThat(changed.isAbsent("l")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,2", "1}", "\"a", "{\"a\":1},\"b\":2", "[1", "NaN"})
    void refusesWhatIsNotOneJsonValue(String json) {
        assertThatThrownBy(() -> JsonExtras.none().with("a", json)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.of(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsNobodyChangeTheNames() {
        JsonExtras extras = JsonExtras.none().with("a", "1");

        assertThatThrownBy(() -> extras.names().clear()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void printsNamesOnly() {
        assertThat(JsonExtras.none().with("a", "\"s3cret\"")).hasToString("JsonExtras[a]");
    }
}
