package io.github.rpaclients.uipath.orchestrator.calendars;

import io.github.rpaclients.core.json.Entity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A calendar to be made. */
@Entity
public interface NewCalendar extends WithNewCalendar {
    /** At most 150 characters. */
    String name();

    /** As Windows calls it, for example {@code W. Europe Standard Time}; at most 80 characters. */
    Optional<String> timeZoneId();

    /** The days, each as its midnight. */
    List<Instant> excludedDates();

    /** A calendar of these days. */
    static NewCalendar of(String name, Collection<Instant> excludedDates) {
        return new NewCalendarBuilder()
                .name(name)
                .addAllExcludedDates(excludedDates)
                .build();
    }
}
