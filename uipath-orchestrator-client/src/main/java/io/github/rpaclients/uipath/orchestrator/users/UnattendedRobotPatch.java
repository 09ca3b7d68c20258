package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.model.CredentialType;
import org.immutables.value.Value;

/** What to change about the unattended robot of a user while everything else stays. */
@Entity
public interface UnattendedRobotPatch extends WithUnattendedRobotPatch {
    /** The Windows user the robot logs in as, at most 100 characters. */
    @Value.Default
    default Patch<String> userName() {
        return Patch.keep();
    }

    /** At most 100 characters. */
    @Value.Default
    default Patch<Secret> password() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<CredentialStoreId> credentialStoreId() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<CredentialType> credentialType() {
        return Patch.keep();
    }

    /** What the password is called in the credential store; at most 450 characters. */
    @Value.Default
    default Patch<String> credentialExternalName() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Boolean> limitConcurrentExecution() {
        return Patch.keep();
    }
}
