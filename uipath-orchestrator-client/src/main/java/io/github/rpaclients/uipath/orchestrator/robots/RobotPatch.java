package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.model.CredentialType;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import org.immutables.value.Value;

/** What to change about a robot: {@code RobotPatch.of().withPassword(Patch.set(password))}. */
@Entity
public interface RobotPatch extends WithRobotPatch {
    /** At most 19 characters. */
    @Value.Default
    default Patch<String> name() {
        return Patch.keep();
    }

    /** At most 500 characters. */
    @Value.Default
    default Patch<String> description() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<RobotType> type() {
        return Patch.keep();
    }

    /** The Windows user it works as, at most 100 characters. */
    @Value.Default
    default Patch<String> username() {
        return Patch.keep();
    }

    /** At most 100 characters. */
    @Value.Default
    default Patch<Secret> password() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<CredentialType> credentialType() {
        return Patch.keep();
    }

    /** The store in which the password is kept. */
    @Value.Default
    default Patch<CredentialStoreId> credentialStoreId() {
        return Patch.keep();
    }

    /** What the password is called in the credential store; at most 450 characters. */
    @Value.Default
    default Patch<String> externalName() {
        return Patch.keep();
    }

    /** Works on one machine at a time. */
    @Value.Default
    default Patch<Boolean> limitConcurrentExecution() {
        return Patch.keep();
    }

    /** Nothing changes yet. */
    static RobotPatch of() {
        return new RobotPatchBuilder().build();
    }
}
