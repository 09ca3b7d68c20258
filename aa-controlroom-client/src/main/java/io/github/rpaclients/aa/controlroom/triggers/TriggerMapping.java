package io.github.rpaclients.aa.controlroom.triggers;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TriggerMappingId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** That the trigger of a bot is for a user, or for the users of a role. */
@Model
public interface TriggerMapping extends WireModel {
    @AsNumber
    TriggerMappingId id();

    @AsNumber
    Optional<FileId> botId();

    Optional<String> botName();

    Optional<String> botPath();

    Optional<String> botLabel();

    /** This or {@link #roleId}. */
    @AsNumber
    Optional<UserId> userId();

    @AsNumber
    Optional<RoleId> roleId();

    @AsNumber
    @Json(name = "modifierBy")
    Optional<UserId> modifiedBy();

    Optional<Instant> lastModified();
}
