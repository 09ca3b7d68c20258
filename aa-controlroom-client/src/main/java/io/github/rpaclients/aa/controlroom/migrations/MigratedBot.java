package io.github.rpaclients.aa.controlroom.migrations;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.MigratedBotId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.OptionalLong;

/** What became of one bot in a migration. */
@Model
public interface MigratedBot extends WireModel {
    /** Its row in the journal of the migration. */
    @AsNumber
    MigratedBotId id();

    /** The bot where it came from. */
    OptionalLong sourceId();

    Optional<String> sourceName();

    Optional<String> sourcePath();

    Optional<String> sourceType();

    /** The bot as it is now. */
    @AsNumber
    Optional<FileId> targetId();

    Optional<String> targetName();

    Optional<String> targetPath();

    Optional<String> targetType();

    Optional<MigratedBotStatus> status();

    /** Why it was not brought over. */
    Optional<String> reason();

    /** Whether somebody chose it, and not only another bot needs it. */
    Optional<Boolean> selectedByUser();

    @AsNumber
    Optional<UserId> userId();
}
