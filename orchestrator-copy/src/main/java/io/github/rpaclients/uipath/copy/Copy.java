package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares two tenants or two folders and copies what differs: {@code Copy.from(test, "Finance").to(production,
 * "Finance").assets().queues().plan()}. Source and target may be one tenant. The source is only read.
 */
public final class Copy {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    private Copy() {}

    /** What has no folder: roles, calendars, webhooks. */
    public static FromTenant from(OrchestratorClient source) {
        return new FromTenant(new Side(SOURCE, source, Optional.empty()));
    }

    /**
     * What is in a folder, and what has none.
     *
     * @param folder the path of a folder: the names of those above and its own, with slashes
     */
    public static FromFolder from(OrchestratorClient source, String folder) {
        return new FromFolder(side(SOURCE, source, folder));
    }

    private static Side side(String word, OrchestratorClient client, String folder) {
        return new Side(word, client, Optional.of(Objects.requireNonNull(folder, "folder")));
    }

    /** A source without a folder. Immutable. */
    public static final class FromTenant {
        private final Side source;

        private FromTenant(Side source) {
            this.source = source;
        }

        public TenantCopy to(OrchestratorClient target) {
            return new TenantCopy(new Selection(source, new Side(TARGET, target, Optional.empty())));
        }
    }

    /** A folder as a source. Immutable. */
    public static final class FromFolder {
        private final Side source;

        private FromFolder(Side source) {
            this.source = source;
        }

        /** @param folder the path of a folder that is there; copies make none */
        public FolderCopy to(OrchestratorClient target, String folder) {
            return new FolderCopy(new Selection(source, side(TARGET, target, folder)));
        }
    }
}
