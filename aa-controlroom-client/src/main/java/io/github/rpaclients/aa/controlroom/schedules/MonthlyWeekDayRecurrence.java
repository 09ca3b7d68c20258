package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** On a day of these months, such as the last Friday. */
@Entity
public interface MonthlyWeekDayRecurrence extends WireModel, WithMonthlyWeekDayRecurrence {
    List<MonthOfYear> monthsOfYear();

    WeekOfMonth weekOfMonth();

    DayOfWeek dayOfWeek();
}
