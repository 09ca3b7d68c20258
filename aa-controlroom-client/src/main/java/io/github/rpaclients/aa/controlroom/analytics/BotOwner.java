package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Who made a bot, or changed it last. */
@Model
public interface BotOwner extends WireModel {
    Optional<OwnerType> type();

    Optional<String> firstName();

    Optional<String> lastName();

    Optional<String> userName();

    Optional<UserId> userId();
}
