package io.github.rpaclients.aa.controlroom;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What login and refresh answer, as far as it matters here. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface TokenAnswer {
    Optional<Secret> token();

    /** A string of digits; {@code "0"} says nothing. Not in the v1 dialect. */
    Optional<JsonValue> ttlSeconds();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTokenAnswer.Builder {}
}
