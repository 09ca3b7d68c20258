package io.github.rpaclients.uipath.identity.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A page of users. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface IdentityUserRows {
    OptionalLong totalCount();

    List<IdentityUser> results();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableIdentityUserRows.Builder {}
}
