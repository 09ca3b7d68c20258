package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import io.github.rpaclients.uipath.orchestrator.model.CredentialType;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.Map;
import java.util.Optional;

/** A robot. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Robot extends Auditable, WireModel, WithRobot {
    @ReadOnly
    RobotId id();

    /** At most 19 characters. */
    String name();

    /** At most 500 characters. */
    Optional<String> description();

    /** The licence that it takes. */
    Optional<RobotType> type();

    Optional<HostingType> hostingType();

    Optional<RobotProvisionType> provisionType();

    /** The key of its machine, at most 255 characters. Rows of a list do not tell it. */
    Optional<Secret> licenseKey();

    /** At most 450 characters. */
    Optional<String> machineName();

    Optional<MachineId> machineId();

    /**
     * The Windows user it works as, at most 100 characters: {@code DOMAIN\name} with the short name of the domain. Where
     * it is empty, the robot is known by its {@link #user}.
     */
    Optional<String> username();

    /** At most 100 characters. The server sends stars or nothing, which are never sent back; set it to change it. */
    Optional<Secret> password();

    Optional<CredentialType> credentialType();

    /** The store in which the password is kept. */
    Optional<CredentialStoreId> credentialStoreId();

    /** What the password is called in the credential store; at most 450 characters. */
    Optional<String> externalName();

    /** The user whose robot it is. */
    Optional<UserId> userId();

    /** A robot that is not enabled cannot connect. */
    Optional<Boolean> enabled();

    /** Uses a licence from outside this organization. */
    Optional<Boolean> isExternalLicensed();

    /** Works on one machine at a time. */
    Optional<Boolean> limitConcurrentExecution();

    /** Free-form; some versions give numbers where others give texts. */
    Map<String, JsonValue> executionSettings();

    /** The environments of a classic folder that it is in, with commas. */
    @ReadOnly
    Optional<String> robotEnvironments();

    /** The user whose robot it is, where a query says {@code expand("User")}. */
    @ReadOnly
    Optional<User> user();

    /** The licence that it holds; only sessions tell it. */
    @ReadOnly
    Optional<RobotLicense> license();

    /** Only {@link RobotsApi#ofFolder} tells it, as it does the next three. */
    @ReadOnly
    Optional<UserType> userType();

    @ReadOnly
    Optional<String> userEmail();

    @ReadOnly
    Optional<String> userFullName();

    @ReadOnly
    Optional<UserKey> userKey();
}
