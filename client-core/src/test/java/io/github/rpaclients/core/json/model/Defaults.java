package io.github.rpaclients.core.json.model;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonExtras;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Defaults of every kind, an interface around models, and extras by another name. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface Defaults {
    @Value.Immutable
    @ModelStyle
    @JsonClass(generateAdapter = true, generator = "immutables")
    interface Nested {
        @Value.Default
        default int number() {
            return 7;
        }

        @Value.Default
        default Optional<String> optional() {
            return Optional.of("o");
        }

        @Value.Default
        default List<String> list() {
            return List.of("l");
        }

        @Value.Default
        @Nullable
        default String nullable() {
            return "n";
        }

        @Value.Default
        @Value.Auxiliary
        default JsonExtras rest() {
            return JsonExtras.none();
        }

        static Builder builder() {
            return new Builder();
        }

        final class Builder extends ImmutableNested.Builder {}
    }
}
