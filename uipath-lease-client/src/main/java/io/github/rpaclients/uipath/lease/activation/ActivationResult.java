package io.github.rpaclients.uipath.lease.activation;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** What became of an activation. */
@Model
public interface ActivationResult extends WireModel {
    /** What the vendor's licensing library says; its numbers are not documented. */
    int operationStatus();
}
