package io.github.rpaclients.uipath.orchestrator.licenses;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Whether there were units to take, or to give back. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface LicenseResult extends WireModel {
    boolean isSuccess();

    Optional<LicenseErrorCode> errorCode();

    Optional<String> errorMessage();
}
