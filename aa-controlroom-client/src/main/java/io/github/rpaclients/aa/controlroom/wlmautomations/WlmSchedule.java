package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** When an automation works. */
@Entity
public interface WlmSchedule extends WireModel, WithWlmSchedule {
    OptionalLong id();

    OptionalLong ordinal();

    List<WeekDay> daysOfWeek();

    List<WlmInterval> intervals();

    static WlmSchedule of(Collection<WeekDay> days, Collection<WlmInterval> intervals) {
        return new WlmScheduleBuilder()
                .ordinal(0)
                .addAllDaysOfWeek(days)
                .addAllIntervals(intervals)
                .build();
    }
}
