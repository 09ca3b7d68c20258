package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A role that may see a queue or add to it. */
@Entity
public interface QueueRole extends WireModel, WithQueueRole {
    @AsNumber
    RoleId id();

    Optional<String> name();

    static QueueRole of(RoleId id) {
        return new QueueRoleBuilder().id(id).build();
    }
}
