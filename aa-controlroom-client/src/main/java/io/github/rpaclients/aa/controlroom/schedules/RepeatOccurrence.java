package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Again and again within a day. */
@Entity
public interface RepeatOccurrence extends WireModel, WithRepeatOccurrence {
    OptionalLong runEvery();

    Optional<RepeatUnit> timeUnit();

    /** When it ends for the day, as {@code 17:30}. */
    Optional<String> endTime();

    static RepeatOccurrence every(long time, RepeatUnit unit, LocalTime end) {
        return new RepeatOccurrenceBuilder()
                .runEvery(time)
                .timeUnit(unit)
                .endTime(ScheduleTimes.text(end))
                .build();
    }
}
