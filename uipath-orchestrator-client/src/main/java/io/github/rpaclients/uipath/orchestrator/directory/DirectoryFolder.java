package io.github.rpaclients.uipath.orchestrator.directory;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A folder that a user reaches through a group. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface DirectoryFolder extends WireModel, WithDirectoryFolder {
    Optional<Long> id();

    Optional<Long> userId();

    Optional<String> userName();

    Optional<Long> organizationUnitId();

    Optional<String> organizationUnitName();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableDirectoryFolder.Builder {}
}
