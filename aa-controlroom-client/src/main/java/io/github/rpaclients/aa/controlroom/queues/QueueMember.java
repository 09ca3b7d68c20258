package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** A user who owns a queue, or may do something with it. */
@Model
public interface QueueMember extends WireModel {
    UserId id();

    List<QueuePermission> permissions();
}
