package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.TimeField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/** What lists of schedules can be filtered and sorted by; a server that does not take one answers 400. */
public final class ScheduleFields {
    public static final IdField<Schedule, ScheduleId> ID = IdField.of("id");
    public static final TextField<Schedule> ACTIVITY_NAME = TextField.of("activityName");
    public static final TextField<Schedule> FILE_NAME = TextField.of("fileName");
    public static final WordField<Schedule, ScheduleStatus> STATUS = WordField.of("status");
    public static final TimeField<Schedule> NEXT_RUN = TimeField.of("zonedNextRunDateTime");

    private ScheduleFields() {}
}
