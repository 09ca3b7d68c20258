package io.github.rpaclients.aa.controlroom.triggers;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import java.util.List;

/** Whom a trigger is for. */
@Model
interface TriggerUsers {
    @AsNumber
    List<UserId> userIds();
}
