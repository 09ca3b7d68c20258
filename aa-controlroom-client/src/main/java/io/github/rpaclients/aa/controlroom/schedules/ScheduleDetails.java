package io.github.rpaclients.aa.controlroom.schedules;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A schedule that was made or replaced. */
@Model
public interface ScheduleDetails extends Auditable, WireModel {
    @AsNumber
    ScheduleId id();

    @Json(name = "schedulerResponse")
    Optional<ScheduleState> timing();

    Optional<TaskType> taskType();

    @Json(name = "scheduleDeploymentResponse")
    Optional<ScheduleDeploymentState> deployment();
}
