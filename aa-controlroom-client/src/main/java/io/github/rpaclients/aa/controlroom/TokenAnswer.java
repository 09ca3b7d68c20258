package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** What login and refresh answer, as far as it matters here. */
@Model
interface TokenAnswer {
    Optional<Secret> token();

    /** A string of digits; {@code "0"} says nothing. Not in the v1 dialect. */
    Optional<JsonValue> ttlSeconds();
}
