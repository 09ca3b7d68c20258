package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;
import java.util.Optional;

/** A user to be made. What is left out, the server decides. */
@Entity
public interface NewUser extends WithNewUser {
    /** The name to sign in with; it cannot be changed later. */
    String userName();

    UserType type();

    /**
     * For all but local users: {@code autogen} on Automation Cloud, and one of {@code directory().domains()} on a server of
     * one's own that has a directory.
     */
    Optional<String> domain();

    /** Who it is in the directory; {@code directory().search(…)} finds it. */
    @Since(15)
    Optional<String> directoryIdentifier();

    /** At most 1024 characters. */
    Optional<String> name();

    /** At most 1024 characters. */
    Optional<String> surname();

    /** At most 256 characters. */
    Optional<String> emailAddress();

    /** What a local user signs in with. */
    Optional<Secret> password();

    Optional<ProvisionType> provisionType();

    /** The licence of the user as Orchestrator sees it. */
    Optional<RobotType> licenseType();

    Optional<AttendedRobot> robotProvision();

    Optional<UnattendedRobot> unattendedRobot();

    /** May sign in to the web pages. */
    Optional<Boolean> mayHaveUserSession();

    /** May have an attended robot. */
    Optional<Boolean> mayHaveRobotSession();

    Optional<Boolean> mayHaveUnattendedSession();

    Optional<Boolean> mayHavePersonalWorkspace();

    @Since(18)
    Optional<Boolean> restrictToPersonalWorkspace();

    /** Uses a licence from outside this organization. */
    Optional<Boolean> isExternalLicensed();

    /** The names of roles of the tenant; those of folders come with {@code folders().assignUsers(…)}. */
    List<String> rolesList();

    /** Servers since Web API version 15 demand one; older ones do not know it. */
    @Since(15)
    Optional<UpdatePolicy> updatePolicy();

    /** Somebody without roles; whoever is in the directory needs a {@link #directoryIdentifier}, too. */
    static NewUser of(UserType type, String userName) {
        return new NewUserBuilder()
                .type(type)
                .userName(userName)
                .updatePolicy(
                        new UpdatePolicyBuilder().type(UpdatePolicyType.NONE).build())
                .build();
    }

    /** A robot account, which may have an unattended robot and nothing else: servers refuse one with other rights. */
    static NewUser robotAccount(String userName, String directoryIdentifier) {
        return of(UserType.DIRECTORY_ROBOT, userName)
                .withDirectoryIdentifier(directoryIdentifier)
                .withMayHaveUserSession(false)
                .withMayHaveRobotSession(false)
                .withMayHaveUnattendedSession(true)
                .withMayHavePersonalWorkspace(false);
    }
}
