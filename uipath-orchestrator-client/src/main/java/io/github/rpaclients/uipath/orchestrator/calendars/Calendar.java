package io.github.rpaclients.uipath.orchestrator.calendars;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A calendar of days on which schedules do not run. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Calendar extends WireModel, WithCalendar {
    @ReadOnly
    CalendarId id();

    @ReadOnly
    Optional<UUID> key();

    /** At most 150 characters. */
    Optional<String> name();

    /** As Windows calls it, for example {@code W. Europe Standard Time}; at most 80 characters. */
    Optional<String> timeZoneId();

    /** The days, each as its midnight. Setting them replaces all. */
    List<Instant> excludedDates();
}
