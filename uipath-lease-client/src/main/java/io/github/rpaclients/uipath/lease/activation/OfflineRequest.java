package io.github.rpaclients.uipath.lease.activation;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What is carried to the vendor's activation page. */
@Model
public interface OfflineRequest extends WireModel {
    /** What the vendor's licensing library says; its numbers are not documented. */
    int operationStatus();

    /** Empty where none could be made. */
    Optional<String> activationRequest();
}
