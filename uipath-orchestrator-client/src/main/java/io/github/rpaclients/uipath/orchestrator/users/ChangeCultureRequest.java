package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.ModelStyle;
import org.immutables.value.Value;

/** The language of a user. Action parameters are camelCase, unlike entities. */
@Value.Immutable
@ModelStyle
@JsonNaming(JsonNaming.Strategy.AS_IS)
@JsonClass(generateAdapter = true, generator = "immutables")
interface ChangeCultureRequest {
    String culture();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableChangeCultureRequest.Builder {}
}
