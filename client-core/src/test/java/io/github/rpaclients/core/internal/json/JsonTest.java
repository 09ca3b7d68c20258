package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.core.json.model.TicketPatch;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    static final class Plain {
        String name = "n";
    }

    static final class Hidden extends OpenEnum {
        Hidden(String value) {
            super(value);
        }

        public static Hidden of(String value) {
            return new Hidden(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-02T03:04:05Z, 2024-01-02T03:04:05Z",
        "2024-01-02T03:04:05.1Z, 2024-01-02T03:04:05.100Z",
        "2024-01-02T03:04:05.1234567Z, 2024-01-02T03:04:05.123456700Z",
        "2024-01-02T03:04:05.123456789Z, 2024-01-02T03:04:05.123456789Z",
        "2024-01-02T03:04:05+02:00, 2024-01-02T01:04:05Z",
        "2024-01-02T03:04:05-0530, 2024-01-02T08:34:05Z",
        "2024-01-02T03:04:05.5+01, 2024-01-02T02:04:05.500Z",
        "2024-01-02T03:04:05, 2024-01-02T03:04:05Z",
        "2024-01-02T03:04, 2024-01-02T03:04:00Z",
        "2024-01-02t03:04:05z, 2024-01-02T03:04:05Z",
        "0001-01-01T00:00:00, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z, 9999-12-31T23:59:59.999999900Z"
    })
    void readsInstantsAsTheVendorsWriteThem(String text, String written) {
        Instant instant = Json.fromJson(Instant.class, '"' + text + '"');

        assertThat(Json.toJson(Instant.class, instant)).isEqualTo('"' + written + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-02", "2024-02-30T00:00:00Z", "2024-01-02T03:04:05.1234567890Z", "x", ""})
    void refusesWhatIsNoInstant(String text) {
        assertThatThrownBy(() -> Json.fromJson(Instant.class, '"' + text + '"'))
                .hasMessage("Expected an ISO-8601 date-time at $");
    }

    @Test
    void readsAndWritesUuidsAndSecrets() {
        UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

        assertThat(Json.fromJson(UUID.class, Json.toJson(UUID.class, uuid))).isEqualTo(uuid);
        assertThat(Json.toJson(Secret.class, Secret.of("s"))).isEqualTo("\"s\"");
        assertThat(Json.fromJson(Secret.class, "\"s\"")).isEqualTo(Secret.of("s"));
    }

    @Test
    void readsLongsThatNoDoubleCanHold() {
        assertThat(Json.fromJson(Long.class, "9007199254740993")).isEqualTo(9007199254740993L);
        assertThat(Json.fromJson(Long.class, "\"9007199254740993\"")).isEqualTo(9007199254740993L);
        assertThat(Json.fromJson(Long.class, "9007199254740993.0")).isEqualTo(9007199254740993L);
    }

    @Test
    void refusesClassesWithoutGeneratedAdapter() {
        refuses(Plain.class, "annotate the model with @Model or @Entity");
    }

    @Test
    void refusesTheImplementationOfAModel() {
        refuses(TicketPatch.builder().build().getClass(), "ask for the model's interface, this is its implementation");
    }

    @Test
    void refusesWhatWouldPassThroughDouble() {
        refuses(Object.class, "use JsonValue");
        refuses(Types.newParameterizedType(Map.class, String.class, Object.class), "use JsonValue");
    }

    @Test
    void refusesClosedEnums() {
        refuses(DayOfWeek.class, "make it an OpenEnum");
    }

    @Test
    void refusesTypesMoshiWouldTakeApart() {
        refuses(Types.newParameterizedType(Optional.class, String.class), "No JSON adapter for java.util.Optional");
        refuses(String[].class, "No JSON adapter for java.lang.String[]");
    }

    @Test
    void refusesOpenValuesItCannotMake() {
        refuses(Hidden.class, "has to be public and to declare public static Hidden of(String)");
    }

    @Test
    void refusesASecondDocument() {
        assertThatThrownBy(() -> Json.fromJson(Long.class, "1 2")).hasMessageContaining("Malformed JSON at $");
    }

    private static void refuses(Type type, String message) {
        assertThatThrownBy(() -> Json.MOSHI.adapter(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
