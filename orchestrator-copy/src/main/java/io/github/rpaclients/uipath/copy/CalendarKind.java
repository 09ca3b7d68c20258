package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.uipath.orchestrator.calendars.Calendar;
import io.github.rpaclients.uipath.orchestrator.calendars.NewCalendar;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Calendars with their days. */
final class CalendarKind extends CopiedKind<NewCalendar, Calendar> {
    CalendarKind() {
        super(CopyKind.CALENDAR, NewCalendar.class, Calendar.class, Members.of(Calendar.class), 150);
    }

    @Override
    Roll list(Side side) {
        return Referred.CALENDAR.at(side);
    }

    @Override
    Calendar get(Side side, long id) {
        return side.client().calendars().get(CalendarId.of(id));
    }

    @Override
    long create(Side target, NewCalendar wish) {
        return target.client().calendars().create(wish).id().value();
    }

    @Override
    void update(Side target, long id, UnaryOperator<Calendar> change) {
        target.client().calendars().update(CalendarId.of(id), change);
    }

    @Override
    Set<String> emptied() {
        return Set.of("ExcludedDates");
    }
}
