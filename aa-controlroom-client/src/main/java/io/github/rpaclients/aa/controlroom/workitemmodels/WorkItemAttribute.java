package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.aa.controlroom.ids.WorkItemAttributeId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** An attribute of work items. */
@Model
public interface WorkItemAttribute extends WireModel {
    Optional<WorkItemAttributeId> id();

    String name();

    Optional<WorkItemAttributeType> type();
}
