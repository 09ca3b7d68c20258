package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What all bots of a ranking have. */
public interface RankedBot extends WireModel {
    /** Of the row. */
    Optional<String> id();

    Optional<FileId> botId();

    String name();

    /** Where it is in the repository. */
    Optional<String> path();
}
