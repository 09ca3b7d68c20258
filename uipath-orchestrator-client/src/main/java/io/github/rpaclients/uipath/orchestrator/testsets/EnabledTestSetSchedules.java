package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetScheduleId;
import java.util.Collection;
import java.util.List;

/** Schedules that are to be enabled, or disabled. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface EnabledTestSetSchedules {
    List<TestSetScheduleId> testSetScheduleIds();

    boolean enabled();

    static EnabledTestSetSchedules of(Collection<TestSetScheduleId> schedules, boolean enabled) {
        return new EnabledTestSetSchedulesBuilder()
                .addAllTestSetScheduleIds(schedules)
                .enabled(enabled)
                .build();
    }
}
