package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import java.util.Optional;
import org.immutables.value.Value;

/** A package that test cases of a set are of. */
@Entity
public interface TestSetPackage extends Auditable, WireModel, WithTestSetPackage {
    @ReadOnly
    Optional<Long> id();

    @ReadOnly
    Optional<TestSetId> testSetId();

    /** Its name, for example {@code Invoices.Tests}. */
    String packageIdentifier();

    /** Which versions of it, for example {@code 1.0.x}. */
    String versionMask();

    /** Whether versions before a release count, too. */
    @Value.Default
    default boolean includePrerelease() {
        return false;
    }

    static TestSetPackage of(String packageIdentifier, String versionMask) {
        return new TestSetPackageBuilder()
                .packageIdentifier(packageIdentifier)
                .versionMask(versionMask)
                .build();
    }
}
