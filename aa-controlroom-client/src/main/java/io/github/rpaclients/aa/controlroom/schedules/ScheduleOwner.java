package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import java.util.List;

/** Schedules and whose they are to be. */
@Model
interface ScheduleOwner {
    @AsNumber
    List<ScheduleId> scheduleIds();

    @AsNumber
    UserId userId();
}
