package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.core.raw.FileAddress;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a file can be read or written, for a while. */
@Model
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
public interface FileAccess extends WireModel {
    /** The address, which is a secret itself: whoever has it, has the file. */
    Secret uri();

    /** Whether the address is one of Orchestrator that wants our token. */
    @Value.Default
    default boolean requiresAuth() {
        return false;
    }

    /** What a request to the address has to carry. */
    Optional<FileHeaders> headers();

    /** The same, checked. */
    default FileAddress address() {
        return FileAddress.of(
                uri(),
                requiresAuth(),
                headers().map(FileHeaders::keys).orElse(List.of()),
                headers().map(FileHeaders::values).orElse(List.of()));
    }
}
