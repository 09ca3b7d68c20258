package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Test cases that are executed together. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TestSet extends Auditable, WireModel, WithTestSet {
    @ReadOnly
    TestSetId id();

    @ReadOnly
    Optional<TestSetKey> key();

    String name();

    Optional<String> description();

    @ReadOnly
    Optional<TestSetSourceType> sourceType();

    /** The folder. */
    @ReadOnly
    Optional<FolderId> organizationUnitId();

    /** Of classic folders. */
    Optional<Long> environmentId();

    /** Of classic folders. */
    @ReadOnly
    Optional<TestEnvironment> environment();

    /** Lists tell it without the test cases. */
    @ReadOnly
    Optional<Integer> testCaseCount();

    /** The robot that executes it; empty for any. */
    @Since(15)
    Optional<RobotId> robotId();

    /** Whether the server finds out which activities its test cases go through. */
    @Since(15)
    @Value.Default
    default boolean enableCoverage() {
        return false;
    }

    @Since(20)
    @Value.Default
    default boolean enabled() {
        return false;
    }

    /** {@link TestSetsApi#get} tells; lists do with {@code expand("Packages")}. */
    List<TestSetPackage> packages();

    /** {@link TestSetsApi#get} tells; lists do with {@code expand("TestCases")}. */
    List<TestCase> testCases();

    /** {@link TestSetsApi#get} tells; lists do with {@code expand("InputArguments")}. */
    @Since(15)
    List<TestSetInputArgument> inputArguments();

    @ReadOnly
    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    @ReadOnly
    Optional<UserId> deleterUserId();

    @ReadOnly
    Optional<Instant> deletionTime();
}
