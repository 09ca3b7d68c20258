package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Patch;
import org.immutables.value.Value;

/**
 * What to change about a user while everything else stays. Roles cannot be changed so, and the vendor does not say whether
 * an attended robot can.
 */
@Entity
public interface UserPatch extends WithUserPatch {
    /** At most 1024 characters. */
    @Value.Default
    default Patch<String> name() {
        return Patch.keep();
    }

    /** At most 1024 characters. */
    @Value.Default
    default Patch<String> surname() {
        return Patch.keep();
    }

    /** At most 256 characters. */
    @Value.Default
    default Patch<String> emailAddress() {
        return Patch.keep();
    }

    /** May sign in to the web pages. */
    @Value.Default
    default Patch<Boolean> mayHaveUserSession() {
        return Patch.keep();
    }

    /** May have an attended robot. */
    @Value.Default
    default Patch<Boolean> mayHaveRobotSession() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Boolean> mayHaveUnattendedSession() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Boolean> mayHavePersonalWorkspace() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Boolean> restrictToPersonalWorkspace() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<UpdatePolicy> updatePolicy() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<UnattendedRobotPatch> unattendedRobot() {
        return Patch.keep();
    }

    /** Nothing yet. */
    static UserPatch none() {
        return new UserPatchBuilder().build();
    }

    /** Another password for the unattended robot. */
    static UserPatch robotPassword(Secret password) {
        UnattendedRobotPatch robot =
                new UnattendedRobotPatchBuilder().password(Patch.set(password)).build();
        return none().withUnattendedRobot(Patch.set(robot));
    }
}
