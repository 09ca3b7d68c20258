package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What is done against trouble. */
@Entity
public interface ScheduleResiliency extends WireModel, WithScheduleResiliency {
    Optional<ResiliencyCommon> common();

    Optional<ResiliencyLimit> recording();
}
