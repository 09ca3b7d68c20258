package io.github.rpaclients.uipath.orchestrator.processschedules;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import java.util.Collection;
import java.util.List;

/** Schedules that are to be enabled, or disabled. */
@Model
interface EnabledSchedules {
    @Json(name = "scheduleIds")
    List<ProcessScheduleId> scheduleIds();

    @Json(name = "enabled")
    boolean enabled();

    static EnabledSchedules of(Collection<ProcessScheduleId> schedules, boolean enabled) {
        return new EnabledSchedulesBuilder()
                .addAllScheduleIds(schedules)
                .enabled(enabled)
                .build();
    }
}
