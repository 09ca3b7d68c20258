package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of a bot: whose it is, and how it last ran. */
@Model
public interface BotAbout extends WireModel {
    FileId botId();

    Optional<String> botName();

    Optional<String> version();

    Optional<Instant> lastModifiedDate();

    List<BotOwner> technicalOwners();

    Optional<LastRun> lastSuccessfulRun();

    Optional<LastRun> lastFailedRun();
}
