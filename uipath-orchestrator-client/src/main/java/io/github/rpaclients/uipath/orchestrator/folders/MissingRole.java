package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role that a user should have in a folder and does not; without a role, access itself. Immutable. */
public final class MissingRole {
    private final UserId userId;
    private final FolderId folderId;
    private final Optional<RoleId> roleId;

    MissingRole(UserId userId, FolderId folderId, Optional<RoleId> roleId) {
        this.userId = userId;
        this.folderId = folderId;
        this.roleId = roleId;
    }

    public UserId userId() {
        return userId;
    }

    public FolderId folderId() {
        return folderId;
    }

    /** Empty where access without any role was asked for. */
    public Optional<RoleId> roleId() {
        return roleId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissingRole
                && userId.equals(((MissingRole) other).userId)
                && folderId.equals(((MissingRole) other).folderId)
                && roleId.equals(((MissingRole) other).roleId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(userId, folderId, roleId);
    }

    @Override
    public String toString() {
        return "user " + userId + " lacks " + roleId.map(role -> "role " + role).orElse("access") + " in folder "
                + folderId;
    }
}
