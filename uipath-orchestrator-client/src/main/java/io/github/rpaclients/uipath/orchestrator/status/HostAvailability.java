package io.github.rpaclients.uipath.orchestrator.status;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether Orchestrator reaches another server. */
@Model
public interface HostAvailability extends WireModel {
    /** Whether there is a connection to its port. */
    boolean canConnect();

    /** Whether it cannot be trusted: for its certificate, its protocol or its ciphers. */
    @Value.Default
    default boolean hasBadSsl() {
        return false;
    }

    /** Why there is no connection, as a code. */
    Optional<String> connectionError();
}
