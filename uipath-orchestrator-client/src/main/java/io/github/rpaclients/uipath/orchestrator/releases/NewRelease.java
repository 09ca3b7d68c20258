package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import java.util.Optional;

/** A release to be made; {@code NewRelease.of("Invoices", PackageKey.of("Invoices", "1.0.2"))}. */
@Entity
public interface NewRelease extends ReleaseSettings, WithNewRelease {
    /** The name of the package. */
    String processKey();

    /** The version of the package. */
    String processVersion();

    /** Where the package comes from; without it, the feed of the folder. */
    Optional<FeedId> feedId();

    /** Whether it follows the newest version of its package by itself. */
    Optional<Boolean> autoUpdate();

    @Since(17)
    Optional<Boolean> hiddenForAttendedUser();

    /**
     * A release of this package.
     *
     * @throws IllegalStateException if the key names no version
     */
    static NewRelease of(String name, PackageKey packageKey) {
        return new NewReleaseBuilder()
                .name(name)
                .processKey(packageKey.name())
                .processVersion(packageKey.version())
                .build();
    }
}
