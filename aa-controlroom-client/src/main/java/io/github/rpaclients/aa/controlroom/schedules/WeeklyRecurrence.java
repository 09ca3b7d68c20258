package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** On these days, every so many weeks. */
@Entity
public interface WeeklyRecurrence extends WireModel, WithWeeklyRecurrence {
    int interval();

    List<DayOfWeek> daysOfWeek();
}
