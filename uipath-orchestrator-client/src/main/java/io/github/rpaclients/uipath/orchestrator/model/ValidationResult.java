package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** Whether something would work, and what stands in its way. */
@Model
public interface ValidationResult extends WireModel {
    boolean isValid();

    /** In the language of the tenant, for people. */
    List<String> errors();

    /** The same for programs; empty on servers before Web API version 16. */
    List<ValidationError> errorCodes();
}
