package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A test set to be made: packages, and test cases of them. */
@Entity
public interface NewTestSet extends WithNewTestSet {
    String name();

    Optional<String> description();

    /** Of classic folders. */
    Optional<Long> environmentId();

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
    boolean enabled();

    List<TestSetPackage> packages();

    List<TestCase> testCases();

    @Since(15)
    List<TestSetInputArgument> inputArguments();

    /**
     * A test set that is enabled.
     *
     * @param packages those that the test cases are of
     */
    static NewTestSet of(String name, Collection<TestSetPackage> packages, Collection<TestCase> testCases) {
        return new NewTestSetBuilder()
                .name(name)
                .enabled(true)
                .addAllPackages(packages)
                .addAllTestCases(testCases)
                .build();
    }
}
