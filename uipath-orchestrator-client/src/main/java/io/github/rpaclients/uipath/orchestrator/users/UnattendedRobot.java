package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.CredentialType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The unattended robot of a user. */
@Entity
public interface UnattendedRobot extends WireModel, WithUnattendedRobot {
    /** The Windows user the robot logs in as, at most 100 characters. */
    Optional<String> userName();

    /**
     * Write-only. A server masks it when reading, and would take the mask for the new password; {@code users().update(…)}
     * therefore never sends a mask back. Set it to change the password; leave it to keep the password.
     */
    @Value.Redacted
    Optional<Secret> password();

    Optional<Long> credentialStoreId();

    Optional<CredentialType> credentialType();

    Optional<String> credentialExternalName();

    Optional<Boolean> limitConcurrentExecution();

    /** Set by the server. */
    Optional<Long> robotId();

    /** Free-form; some versions give numbers where others give texts. */
    Map<String, JsonValue> executionSettings();
}
