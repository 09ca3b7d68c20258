package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** Exactly one of password and apiKey; what does not apply is not sent. */
@Model
interface LoginRequest {
    String username();

    Optional<Secret> password();

    Optional<Secret> apiKey();

    Optional<Boolean> multipleLogin();
}
