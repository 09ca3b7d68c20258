package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** A run of a bot in one of the lists of a dashboard; {@code activities().get} has more of it. */
@Model
public interface BotExecution extends WireModel {
    ExecutionId id();

    Optional<FileId> botId();

    Optional<String> name();

    /** Where the bot is in the repository. */
    Optional<String> path();

    /** Only in {@link AnalyticsApi#executions}. */
    Optional<String> userName();

    /** Only in {@link AnalyticsApi#executions}. */
    Optional<String> deviceName();

    Optional<Instant> startDateTime();

    /** Only in {@link AnalyticsApi#failed}. */
    Optional<String> failureReason();
}
