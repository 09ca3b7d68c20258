package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import java.util.Optional;
import org.immutables.value.Value;

/** An argument that all test cases of a set get. */
@Entity
public interface TestSetInputArgument extends Auditable, WireModel, WithTestSetInputArgument {
    @ReadOnly
    Optional<Long> id();

    String name();

    /** As .NET calls it, for example {@code System.String}. */
    String type();

    @Value.Redacted
    String value();

    static TestSetInputArgument of(String name, String type, String value) {
        return new TestSetInputArgumentBuilder()
                .name(name)
                .type(type)
                .value(value)
                .build();
    }
}
