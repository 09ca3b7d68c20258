package io.github.rpaclients.core.json;

import static io.github.rpaclients.core.json.Fixture.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.model.Wide;
import org.junit.jupiter.api.Test;

/** A model of 81 attributes: no bit mask is wide enough. */
class WideModelTest {
    @Test
    void readsAndWritesMoreAttributesThanALongHasBits() {
        JsonObject json = everything();

        Wide wide = Json.fromJson(Wide.class, json.toString());

        assertThat(wide.a39()).isEqualTo(39);
        assertThat(wide.b39()).contains("b39");
        assertThat(tree(Json.toJson(Wide.class, wide))).isEqualTo(json);
    }

    @Test
    void noticesWhatIsMissingBeyondTheLastBit() {
        JsonObject json = everything();
        json.remove("A00");
        json.remove("A39");

        assertThatThrownBy(() -> Json.fromJson(Wide.class, json.toString()))
                .hasMessage("Wide misses 'A00', 'A39' at $");
    }

    @Test
    void remembersNullAndAbsenceBeyondTheLastBit() {
        JsonObject json = everything();
        json.add("B39", null);
        json.remove("Last");

        Wide wide = Json.fromJson(Wide.class, json.toString());

        assertThat(tree(Json.toJson(Wide.class, wide))).isEqualTo(json);
    }

    private static JsonObject everything() {
        JsonObject json = new JsonObject();
        for (int i = 0; i < 40; i++) {
            json.addProperty(String.format("A%02d", i), i);
        }
        for (int i = 0; i < 40; i++) {
            json.addProperty(String.format("B%02d", i), String.format("b%02d", i));
        }
        json.add("Last", tree("[]"));
        return json;
    }
}
