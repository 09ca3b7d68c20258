package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.json.JsonValue;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number of a million digits takes minutes to read, and {@code 1e999999999} all memory to write down. */
class LongNumbersTest {
    private static final String MILLION_DIGITS = "7".repeat(1_000_000);
    private static final Duration ENOUGH = Duration.ofSeconds(5);

    static Stream<Type> types() {
        return Stream.of(Integer.class, Long.class, Double.class, BigDecimal.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesThemAtOnce(Type type) {
        for (String number : List.of("\"" + MILLION_DIGITS + "\"", "7".repeat(1001), "1e999999999", "1e-999999999")) {
            Assertions.assertTimeoutPreemptively(
                    ENOUGH,
                    () -> assertThatThrownBy(() -> Json.fromJson(type, number)).isInstanceOf(JsonDataException.class));
        }
    }

    @Test
    void refusesToCarryThem() {
        assertThatThrownBy(() -> JsonValue.of(MILLION_DIGITS)).hasMessageContaining("at most 1000 digits");
        assertThatThrownBy(() -> RawObject.parse("{\"a\":[" + MILLION_DIGITS + "]}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheLongestThatIsAllowed() {
        String longest = "7".repeat(1000);

        assertThat(Json.fromJson(BigDecimal.class, longest)).isEqualTo(new BigDecimal(longest));
        assertThat(JsonValue.of(longest).asText()).contains(longest);
    }

    @Test
    void comparesNumbersWithHugeExponentsAsTheyAreWritten() {
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> {
            assertThat(RawMerge.same("1e999999999", "1e999999999")).isTrue();
            assertThat(RawMerge.same("1e999999999", "1.0e999999999")).isFalse();
            assertThat(RawMerge.same("1e3", "1000.0")).isTrue();
        });
    }
}
