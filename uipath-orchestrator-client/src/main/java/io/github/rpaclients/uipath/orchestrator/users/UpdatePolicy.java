package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which version of the client a user's robots are kept at. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface UpdatePolicy extends WireModel, WithUpdatePolicy {
    Optional<UpdatePolicyType> type();

    Optional<String> specificVersion();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableUpdatePolicy.Builder {}
}
