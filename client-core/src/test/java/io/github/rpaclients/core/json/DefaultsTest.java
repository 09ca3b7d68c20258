package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.model.Defaults;
import org.junit.jupiter.api.Test;

class DefaultsTest {
    @Test
    void takesTheDefaultWhereTheServerSaysNothing() {
        Defaults.Nested model = Json.fromJson(Defaults.Nested.class, "{}");

        assertThat(model.number()).isEqualTo(7);
        assertThat(model.optional()).contains("o");
        assertThat(model.list()).containsExactly("l");
        assertThat(model.nullable()).isEqualTo("n");
    }

    @Test
    void takesTheNullOfTheServerOverTheDefaultWhereTheModelCanSaySo() {
        String json = "{\"optional\":null,\"list\":null,\"nullable\":null}";

        Defaults.Nested model = Json.fromJson(Defaults.Nested.class, json);

        assertThat(model.optional()).isEmpty();
        assertThat(model.list()).isEmpty();
        assertThat(model.nullable()).isNull();
        assertThat(Json.toJson(Defaults.Nested.class, model)).isEqualTo(json.replace("{", "{\"number\":7,"));
    }

    @Test
    void collectsExtrasUnderAnyName() {
        Defaults.Nested model = Json.fromJson(Defaults.Nested.class, "{\"Number\":1}");

        assertThat(model.rest().names()).containsExactly("Number");
    }
}
