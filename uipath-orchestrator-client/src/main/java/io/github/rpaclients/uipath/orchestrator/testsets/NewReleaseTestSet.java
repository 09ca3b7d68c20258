package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseUniqueId;
import java.util.List;
import java.util.Optional;

/** A test set to be made of the test cases of a release, by a tool. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface NewReleaseTestSet extends WithNewReleaseTestSet {
    ReleaseId releaseId();

    /** The version of the package, for example {@code 1.0.2}. */
    String versionNumber();

    /** Empty for all test cases. */
    List<TestCaseUniqueId> testCaseUniqueIds();

    /** Whether the server finds out which activities the test cases go through. */
    @Since(16)
    Optional<Boolean> enableCoverage();

    /** Whether later builds of this version count, too. */
    @Since(17)
    Optional<Boolean> maskBuildVersion();

    /** With all test cases. */
    static NewReleaseTestSet of(ReleaseId release, String versionNumber) {
        return new NewReleaseTestSetBuilder()
                .releaseId(release)
                .versionNumber(versionNumber)
                .build();
    }
}
