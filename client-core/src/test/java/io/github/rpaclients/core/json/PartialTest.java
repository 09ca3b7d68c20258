package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialTest {
    private static final Field<Long> ID = new Field<>("Id", Long.class);
    private static final Field<String> NAME = new Field<>("Name", String.class);
    private static final Field<Instant> MADE = new Field<>("Robot/Made", Instant.class);

    record Field<T>(String path, Class<T> type) implements ModelField<Object, T> {}

    @Test
    void givesWhatWasAskedFor() {
        Partial<Object> row =
                row("{\"Id\":9007199254740993,\"Name\":\"Ada\",\"Robot\":{\"Made\":\"2026-11-29T09:00:00Z\"}}");

        assertThat(row.get(ID)).hasValue(9_007_199_254_740_993L);
        assertThat(row.get(NAME)).hasValue("Ada");
        assertThat(row.get(MADE)).hasValue(Instant.parse("2026-11-29T09:00:00Z"));
    }

    @Test
    void givesNothingForNull() {
        Partial<Object> row = row("{\"Id\":1,\"Name\":null,\"Robot\":null}");

        assertThat(row.get(NAME)).isEmpty();
        assertThat(row.get(MADE)).isEmpty();
    }

    @Test
    void refusesWhatWasNotAskedFor() {
        Partial<Object> row = Partial.of(JsonValue.of("{\"Id\":1,\"Name\":\"Ada\"}"), List.of(ID));

        assertThatThrownBy(() -> row.get(NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Name was not asked for; name it where the list is asked for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|A row misses 'Id'",
                "{\"Id\":1,\"Name\":\"s3cret\"}|A row misses 'Robot/Made'",
                "{\"Id\":1,\"Name\":\"s3cret\",\"Robot\":{}}|A row misses 'Robot/Made'",
                "{\"Id\":\"s3cret\"}|Expected a 64-bit integer",
                "{\"Id\":1,\"Id\":2}|Expected objects as rows, with every member only once",
                "\"s3cret\"|Expected objects as rows, with every member only once"
            })
    void isNotMadeOfARowThatIsNotWhatWasAskedFor(String json, String sentence) {
        assertThatThrownBy(() -> row(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void showsNoValues() {
        assertThat(row("{\"Id\":1,\"Name\":\"s3cret\",\"Robot\":null}").toString())
                .startsWith("Partial")
                .contains("Name")
                .doesNotContain("s3cret");
    }

    private static Partial<Object> row(String json) {
        return Partial.of(JsonValue.of(json), List.of(ID, NAME, MADE));
    }
}
