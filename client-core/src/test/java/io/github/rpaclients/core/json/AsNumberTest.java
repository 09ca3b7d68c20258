package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.model.QueueKey;
import io.github.rpaclients.core.json.model.Shift;
import io.github.rpaclients.core.json.model.ShiftBuilder;
import org.junit.jupiter.api.Test;

class AsNumberTest {
    @Test
    void writesAsNumbersWhatIsSaidToBeAndNothingElse() {
        Shift shift = new ShiftBuilder()
                .first(QueueKey.of("1"))
                .second(QueueKey.of("9007199254740993"))
                .addOthers(QueueKey.of("3"), QueueKey.of("4"))
                .build();

        assertThat(Json.toJson(Shift.class, shift))
                .isEqualTo("{\"First\":\"1\",\"Second\":9007199254740993,\"Others\":[3,4]}");
    }

    @Test
    void readsBoth() {
        Shift shift = Json.fromJson(Shift.class, "{\"First\":1,\"Second\":\"2\",\"Others\":[3,\"4\"]}");

        assertThat(shift.first()).contains(QueueKey.of("1"));
        assertThat(shift.second()).contains(QueueKey.of("2"));
        assertThat(shift.others()).containsExactly(QueueKey.of("3"), QueueKey.of("4"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        Shift shift = new ShiftBuilder().second(QueueKey.of("Q-1")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.toJson(Shift.class, shift))
                .withMessage("The QueueKey 'Q-1' is not a number, which the server wants here");
    }
}
