package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What the work items of a queue are made of. It cannot be changed. */
@Model
public interface WorkItemModel extends Auditable, WireModel {
    WorkItemModelId id();

    Optional<String> name();

    List<WorkItemAttribute> attributes();
}
