package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.packages.PackageVersion;
import io.github.rpaclients.uipath.orchestrator.releases.NewRelease;
import io.github.rpaclients.uipath.orchestrator.releases.Release;
import io.github.rpaclients.uipath.orchestrator.releases.ReleasePatch;
import io.github.rpaclients.uipath.orchestrator.releases.ReleaseVersion;
import io.github.rpaclients.uipath.orchestrator.releases.ReleasesApi;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packages and releases of them, on the simulator. */
class ReleasesAndPackagesTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Execution"))
            .build();
    private final ReleasesApi releases =
            orchestrator.inFolder(FolderRef.path("Finance")).releases();

    @BeforeEach
    void addPackages() {
        uipath.orchestrator().addPackage("Invoices", "1.0.9").addPackage("Invoices", "1.0.10");
    }

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void aReleaseIsMadeMovedAndTakenBack() {
        Release made = releases.create(NewRelease.of("Night", PackageKey.of("Invoices", "1.0.9")));
        ReleaseId id = made.id();
        assertThat(made.isLatestVersion()).isFalse();

        releases.updateToLatest(id);
        assertThat(releases.get(id).isLatestVersion()).isTrue();
        releases.rollback(made.key().orElseThrow());

        Release back = releases.find("Night").orElseThrow();
        assertThat(back.processVersion()).isEqualTo("1.0.9");
        assertThat(releases.get(id).releaseVersions())
                .extracting(ReleaseVersion::versionNumber)
                .containsExactly("1.0.9", "1.0.10", "1.0.9");
    }

    @Test
    void aReleaseIsChangedInPartAndAsAWhole() {
        ReleaseId id = releases.create(NewRelease.of("Night", PackageKey.of("Invoices", "1.0.9")))
                .id();

        releases.apply(id, ReleasePatch.none().withDescription(Patch.set("Every night")));
        releases.update(id, release -> release.withName("Nightly"));

        Release changed = releases.get(id);
        assertThat(changed.name()).isEqualTo("Nightly");
        assertThat(changed.description()).contains("Every night");
        assertThat(changed.releaseVersions()).hasSize(1);
        releases.delete(id);
        assertThatThrownBy(() -> releases.get(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void thoseThatCouldNotMoveAreNamed() {
        ReleaseId id = releases.create(NewRelease.of("Night", PackageKey.of("Invoices", "1.0.9")))
                .id();

        assertThat(releases.updateAllToLatest(List.of(id, ReleaseId.of(4711))).failedItems())
                .containsExactly(4711L);
        assertThat(releases.get(id).processVersion()).isEqualTo("1.0.10");
    }

    @Test
    void packagesAreListedInTheirVersions() {
        assertThat(orchestrator.packages().search("inv"))
                .extracting(PackageVersion::key)
                .containsExactly(PackageKey.of("Invoices:1.0.10"));

        orchestrator.packages().delete(PackageKey.of("Invoices", "1.0.10"));

        assertThat(orchestrator.packages().versions("Invoices"))
                .extracting(PackageVersion::version)
                .containsExactly("1.0.9");
    }
}
