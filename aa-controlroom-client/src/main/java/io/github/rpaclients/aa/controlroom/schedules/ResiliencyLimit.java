package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** How much is recorded. */
@Entity
public interface ResiliencyLimit extends WireModel, WithResiliencyLimit {
    Optional<Integer> maxRecordingsForSchedule();
}
