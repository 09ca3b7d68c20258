package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;

/** Whose files are to be handed to whom. */
@Model
interface Recovery {
    String name();

    @AsNumber
    UserId sourceUserId();

    @AsNumber
    UserId targetUserId();

    static Recovery of(String name, UserId source, UserId target) {
        return new RecoveryBuilder()
                .name(name)
                .sourceUserId(source)
                .targetUserId(target)
                .build();
    }
}
