package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import org.immutables.value.Value;

/** One entry of a .NET dictionary written as a list. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface BusyUser {
    UserId key();

    boolean value();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableBusyUser.Builder {}
}
