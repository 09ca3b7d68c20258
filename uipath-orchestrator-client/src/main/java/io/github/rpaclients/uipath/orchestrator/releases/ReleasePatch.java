package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Patch;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a release; {@code ReleasePatch.none().withDescription(Patch.set("Every night"))}. */
@Entity
public interface ReleasePatch extends WithReleasePatch {
    Optional<String> name();

    @Value.Default
    default Patch<String> description() {
        return Patch.keep();
    }

    /** For example {@code Main.xaml}. */
    @Since(17)
    Optional<String> entryPointPath();

    /** A text that is JSON; at most 10000 characters. */
    @Value.Default
    default Patch<String> inputArguments() {
        return Patch.keep();
    }

    /** At most 4000 characters. */
    @Value.Default
    default Patch<String> environmentVariables() {
        return Patch.keep();
    }

    Optional<Boolean> autoUpdate();

    @Since(17)
    Optional<Boolean> hiddenForAttendedUser();

    /** 1 to 100; cleared means normal. */
    @Value.Default
    default Patch<Integer> specificPriorityValue() {
        return Patch.keep();
    }

    /** Changes nothing yet. */
    static ReleasePatch none() {
        return new ReleasePatchBuilder().build();
    }
}
