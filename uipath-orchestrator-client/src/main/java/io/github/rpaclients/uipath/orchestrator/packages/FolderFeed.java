package io.github.rpaclients.uipath.orchestrator.packages;

import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The answer of {@code GetFolderFeed}: a GUID and nothing around it, or null for a folder that has no feed of its own. */
final class FolderFeed {
    private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private FolderFeed() {}

    static Optional<FeedId> of(JsonValue answer) {
        if (answer.isNull()) {
            return Optional.empty();
        }
        return Optional.of(answer.asText()
                .filter(text -> GUID.matcher(text).matches())
                .map(FeedId::of)
                .orElseThrow(() -> Failures.of("Expected a GUID or null at $")));
    }
}
