package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;

/** Every so many days. */
@Entity
public interface DailyRecurrence extends WireModel, WithDailyRecurrence {
    int interval();
}
