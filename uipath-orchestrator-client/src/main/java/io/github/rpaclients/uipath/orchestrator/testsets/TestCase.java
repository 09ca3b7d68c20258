package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseDefinitionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import java.util.Optional;
import org.immutables.value.Value;

/** A test case in a set: one version of what a package defines, and the release that runs it. */
@Entity
public interface TestCase extends Auditable, WireModel, WithTestCase {
    @ReadOnly
    Optional<Long> id();

    @Value.Default
    default boolean enabled() {
        return false;
    }

    TestCaseDefinitionId definitionId();

    /** {@link TestSetsApi#get} and {@link TestCaseExecutionsApi#get} tell. */
    @ReadOnly
    Optional<TestCaseDefinition> definition();

    ReleaseId releaseId();

    /** The version of the package, for example {@code 1.0.2}. */
    String versionNumber();

    @ReadOnly
    Optional<TestSetId> testSetId();

    /** A test case that is enabled. */
    static TestCase of(TestCaseDefinitionId definition, ReleaseId release, String versionNumber) {
        return new TestCaseBuilder()
                .enabled(true)
                .definitionId(definition)
                .releaseId(release)
                .versionNumber(versionNumber)
                .build();
    }
}
