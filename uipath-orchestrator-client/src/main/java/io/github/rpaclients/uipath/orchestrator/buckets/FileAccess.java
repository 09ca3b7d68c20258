package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a file can be read or written, for a while. */
@Model
interface FileAccess extends WireModel {
    /** The address, which is a secret itself: whoever has it, has the file. */
    Secret uri();

    /** For example {@code GET} or {@code PUT}. */
    Optional<String> verb();

    /** Whether the address is one of Orchestrator that wants our token. */
    @Value.Default
    default boolean requiresAuth() {
        return false;
    }

    /** What a request to the address has to carry. */
    Optional<FileHeaders> headers();
}
