package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;

/** An attribute of a model to be made. */
@Model
public interface NewWorkItemAttribute extends JsonModel {
    String name();

    WorkItemAttributeType type();
}
