package io.github.rpaclients.aa.controlroom;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Exactly one of password and apiKey; what does not apply is not sent. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface LoginRequest {
    String username();

    Optional<Secret> password();

    Optional<Secret> apiKey();

    Optional<Boolean> multipleLogin();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLoginRequest.Builder {}
}
