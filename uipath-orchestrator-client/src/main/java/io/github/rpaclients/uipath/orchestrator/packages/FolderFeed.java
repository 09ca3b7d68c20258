package io.github.rpaclients.uipath.orchestrator.packages;

import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.json.GuidId;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import java.util.Optional;

/** The answer of {@code GetFolderFeed}: a GUID and nothing around it, or null for a folder that has no feed of its own. */
final class FolderFeed {
    private FolderFeed() {}

    static Optional<FeedId> of(JsonValue answer) {
        if (answer.isNull()) {
            return Optional.empty();
        }
        return Optional.of(answer.asText()
                .filter(GuidId::isGuid)
                .map(FeedId::of)
                .orElseThrow(() -> Failures.of("Expected a GUID or null at $")));
    }
}
