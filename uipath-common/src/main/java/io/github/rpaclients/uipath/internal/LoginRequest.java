package io.github.rpaclients.uipath.internal;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.ModelStyle;
import org.immutables.value.Value;

/** The vendor's pages show these names in both casings; this is the one that clients are known to send. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface LoginRequest {
    String tenancyName();

    String usernameOrEmailAddress();

    Secret password();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLoginRequest.Builder {}
}
