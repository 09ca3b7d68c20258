package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the work items of a queue are made of. It cannot be changed. */
@Model
public interface WorkItemModel extends WireModel {
    WorkItemModelId id();

    Optional<String> name();

    List<WorkItemAttribute> attributes();

    Optional<UserId> createdBy();

    Optional<Instant> createdOn();

    Optional<UserId> updatedBy();

    Optional<Instant> updatedOn();
}
