package io.github.rpaclients.aa.controlroom;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.ModelStyle;
import org.immutables.value.Value;

/** The v1 dialect wants the token of the header in the body, too. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface RefreshRequest {
    Secret token();

    static RefreshRequest of(Secret token) {
        return new Builder().token(token).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRefreshRequest.Builder {}
}
