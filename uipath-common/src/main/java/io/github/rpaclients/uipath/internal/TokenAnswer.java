package io.github.rpaclients.uipath.internal;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** What the token endpoint answers; the token itself may be missing although the status says 200. */
@Model
interface TokenAnswer {
    @Json(name = "access_token")
    Optional<Secret> accessToken();

    /** Only of sign-ins of people, and only with the scope {@code offline_access}. */
    @Json(name = "refresh_token")
    Optional<Secret> refreshToken();

    /** Seconds, if it is anything like that. */
    @Json(name = "expires_in")
    Optional<JsonValue> expiresIn();

    /** Why there is no token, where a server says so with status 200. */
    Optional<JsonValue> error();

    @Json(name = "error_description")
    Optional<JsonValue> errorDescription();
}
