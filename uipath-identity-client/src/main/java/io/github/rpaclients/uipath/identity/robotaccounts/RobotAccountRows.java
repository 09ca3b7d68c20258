package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A page of robot accounts. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface RobotAccountRows {
    OptionalLong totalCount();

    List<RobotAccount> results();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRobotAccountRows.Builder {}
}
