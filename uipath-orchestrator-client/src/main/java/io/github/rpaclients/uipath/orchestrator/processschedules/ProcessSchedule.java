package io.github.rpaclients.uipath.orchestrator.processschedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.internal.Arguments;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A schedule: what starts the jobs of a release, by the time or by the length of a queue. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface ProcessSchedule extends ProcessScheduleSettings, WireModel, WithProcessSchedule {
    @ReadOnly
    ProcessScheduleId id();

    @ReadOnly
    Optional<UUID> key();

    /** 1 to 255 characters. */
    Optional<String> name();

    /** {@link ProcessSchedulesApi#setEnabled} sets it without the rest. */
    @Value.Default
    default boolean enabled() {
        return false;
    }

    Optional<ReleaseId> releaseId();

    @ReadOnly
    Optional<ReleaseKey> releaseKey();

    @ReadOnly
    Optional<String> releaseName();

    @ReadOnly
    Optional<String> packageName();

    /** As Windows calls it, for example {@code W. Europe Standard Time}; 1 to 80 characters. */
    Optional<String> timeZoneId();

    /** A JSON object as text; at most 10,000 characters. */
    @Value.Redacted
    Optional<String> inputArguments();

    @ReadOnly
    Optional<String> startProcessCronSummary();

    @ReadOnly
    Optional<Instant> startProcessNextOccurrence();

    @ReadOnly
    Optional<String> timeZoneIana();

    @ReadOnly
    Optional<String> calendarName();

    @ReadOnly
    Optional<UUID> calendarKey();

    @ReadOnly
    Optional<String> queueDefinitionName();

    /** Whether it comes from the package. */
    @ReadOnly
    Optional<Boolean> isConnected();

    /**
     * The arguments of its jobs, by name.
     *
     * @throws IllegalStateException if they are no JSON object
     */
    default Map<String, JsonValue> inputs() {
        return Arguments.read("input arguments of schedule " + id(), inputArguments());
    }

    /**
     * With this argument, or with another value for it.
     *
     * @throws IllegalArgumentException if {@link #inputArguments} are no JSON object
     */
    default ProcessSchedule withInput(String name, JsonValue value) {
        return withInputArguments(Arguments.with(inputArguments(), name, value));
    }
}
