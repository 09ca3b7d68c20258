package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.CredentialType;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.Map;
import java.util.Optional;

/** A robot of a classic folder to be made. */
@Entity
public interface NewRobot extends WithNewRobot {
    /** At most 19 characters. */
    String name();

    /** At most 500 characters. */
    Optional<String> description();

    RobotType type();

    HostingType hostingType();

    /** At most 450 characters; a standard robot needs it. */
    Optional<String> machineName();

    /**
     * The key of a machine that is there already, as {@code machines().get(…)} tells it. Without it, servers say that
     * the name of the machine is taken.
     */
    Optional<Secret> licenseKey();

    /** The Windows user it works as, at most 100 characters: {@code DOMAIN\name} with the short name of the domain. */
    Optional<String> username();

    /** At most 100 characters. */
    Optional<Secret> password();

    Optional<CredentialType> credentialType();

    /** The store in which the password is kept. */
    Optional<CredentialStoreId> credentialStoreId();

    /** What the password is called in the credential store; at most 450 characters. */
    Optional<String> externalName();

    /** The user whose robot it is. */
    Optional<UserId> userId();

    /** Uses a licence from outside this organization. */
    Optional<Boolean> isExternalLicensed();

    /** Works on one machine at a time. */
    Optional<Boolean> limitConcurrentExecution();

    Map<String, JsonValue> executionSettings();

    /** A robot that takes a licence of this type. */
    static NewRobot of(String name, RobotType type, HostingType hostingType) {
        return new NewRobotBuilder()
                .name(name)
                .type(type)
                .hostingType(hostingType)
                .build();
    }
}
