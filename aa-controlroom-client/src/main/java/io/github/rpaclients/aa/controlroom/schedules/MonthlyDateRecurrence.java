package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** On a day of these months, by its number. */
@Entity
public interface MonthlyDateRecurrence extends WireModel, WithMonthlyDateRecurrence {
    List<MonthOfYear> monthsOfYear();

    int dateOfMonth();
}
