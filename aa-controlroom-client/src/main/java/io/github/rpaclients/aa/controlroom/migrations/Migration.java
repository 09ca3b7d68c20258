package io.github.rpaclients.aa.controlroom.migrations;

import io.github.rpaclients.aa.controlroom.ids.MigrationId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A migration, and what came of it. */
@Model
public interface Migration extends WireModel {
    @AsNumber
    MigrationId id();

    Optional<String> name();

    Optional<Instant> startTime();

    Optional<Instant> endTime();

    @AsNumber
    Optional<UserId> createdBy();

    /** As people write it; {@link #durationMillis} is for programs. */
    Optional<String> duration();

    OptionalLong numSuccess();

    OptionalLong numFailed();

    OptionalLong numSkipped();

    OptionalLong numTotal();

    /** The vendor's file has no list of the words. */
    Optional<String> status();

    Optional<Instant> updatedOn();

    @AsNumber
    Optional<UserId> updatedBy();

    OptionalLong durationMillis();

    Optional<MigrationType> migrationType();
}
