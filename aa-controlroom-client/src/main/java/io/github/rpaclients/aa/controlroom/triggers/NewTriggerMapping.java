package io.github.rpaclients.aa.controlroom.triggers;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** A bot whose trigger is for users or for roles, never for both. */
@Model
interface NewTriggerMapping {
    @AsNumber
    FileId botFileId();

    Optional<String> botFileLabel();

    Optional<TriggerUsers> users();

    Optional<TriggerRoles> roles();
}
