package io.github.rpaclients.uipath.copy;

import static io.github.rpaclients.uipath.orchestrator.folders.FolderFields.FULLY_QUALIFIED_NAME;

import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorFolder;
import io.github.rpaclients.uipath.orchestrator.folders.Folder;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.packages.PackagesApi;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a copy comes from, or goes to, as it is now: what was asked once is remembered. For one thread. */
final class Side {
    private final String word;
    private final OrchestratorClient client;
    private final Optional<String> path;
    private final Map<Object, Roll> rolls = new HashMap<>();
    private @Nullable FolderId folderId;
    private @Nullable PackagesApi packages;

    Side(String word, OrchestratorClient client, Optional<String> path) {
        this.word = word;
        this.client = Objects.requireNonNull(client, "client");
        this.path = path;
    }

    /** The same, with nothing remembered. */
    Side now() {
        return new Side(word, client, path);
    }

    OrchestratorClient client() {
        return client;
    }

    OrchestratorFolder folder() {
        return client.inFolder(FolderRef.id(folderId()));
    }

    FolderId folderId() {
        FolderId known = folderId;
        if (known == null) {
            String wanted = path.orElseThrow();
            known = client.folders().list(query -> query.filter(FULLY_QUALIFIED_NAME.eq(wanted))).stream()
                    .filter(folder -> folder.fullyQualifiedName()
                            .filter(wanted::equalsIgnoreCase)
                            .isPresent())
                    .map(Folder::id)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The " + word + " shows this caller no folder "
                            + wanted + "; its path is its names with slashes" + " between, such as Shared/Finance"));
            folderId = known;
        }
        return known;
    }

    /** In the feed that the folder has its packages from. */
    PackagesApi packages() {
        PackagesApi known = packages;
        if (known == null) {
            PackagesApi all = client.packages();
            known = all.feedOf(folderId()).map(all::inFeed).orElse(all);
            packages = known;
        }
        return known;
    }

    Roll roll(Object of, Supplier<Roll> read) {
        Roll known = rolls.get(of);
        if (known == null) {
            known = read.get();
            rolls.put(of, known);
        }
        return known;
    }

    /** For example {@code target, folder Finance}. */
    @Override
    public String toString() {
        return word + path.map(folder -> ", folder " + folder).orElse("");
    }
}
