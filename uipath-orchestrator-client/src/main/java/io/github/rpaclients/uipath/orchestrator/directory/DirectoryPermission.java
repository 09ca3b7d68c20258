package io.github.rpaclients.uipath.orchestrator.directory;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a user inherits from one group of the directory. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface DirectoryPermission extends WireModel, WithDirectoryPermission {
    Optional<String> directoryGroup();

    @JsonRequired
    List<DirectoryFolder> organizationUnits();

    @JsonRequired
    List<DirectoryRole> roles();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableDirectoryPermission.Builder {}
}
