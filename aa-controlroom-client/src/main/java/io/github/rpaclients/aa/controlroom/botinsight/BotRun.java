package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** One run of a bot. */
@Model
public interface BotRun extends WireModel {
    long id();

    Optional<String> userName();

    /** Of the device. */
    Optional<String> hostName();

    /** Of the bot. */
    Optional<String> fileName();

    /** What started it, for example {@code RUN_NOW}. */
    Optional<String> fileType();

    Optional<Instant> startDate();

    /** Empty while it runs. */
    Optional<Instant> endDate();

    Optional<String> status();

    Optional<Long> totalLines();

    /** The line it stands at, or has ended at. */
    Optional<Long> currentLine();

    /** In a unit that the vendor does not name. */
    Optional<Long> timeTaken();

    /** In per cent. */
    Optional<Long> progress();
}
