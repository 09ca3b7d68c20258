package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.ModelStyle;
import org.immutables.value.Value;

/** One entry of a .NET dictionary written as a list; .NET writes its members in either casing. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface BusyUser {
    @JsonAlias("key")
    UserId key();

    @JsonAlias("value")
    boolean value();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableBusyUser.Builder {}
}
