package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** A bot, and the user in whose workspace it is. */
@Model
interface BotOfUser {
    FileId id();

    Optional<UserId> userId();

    static BotOfUser of(FileId bot, Optional<UserId> user) {
        return new BotOfUserBuilder().id(bot).userId(user).build();
    }
}
