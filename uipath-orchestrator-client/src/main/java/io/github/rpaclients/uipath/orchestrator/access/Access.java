package io.github.rpaclients.uipath.orchestrator.access;

import io.github.rpaclients.uipath.orchestrator.folders.Folder;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import java.util.Optional;

/** Why a user has a permission, in a folder or in the tenant, as far as the server tells. Immutable. */
public final class Access {
    private final UserId userId;
    private final String permission;
    private final Optional<Folder> folder;
    private final List<Grant> grants;
    private final List<String> unknown;

    Access(UserId userId, String permission, Optional<Folder> folder, List<Grant> grants, List<String> unknown) {
        this.userId = userId;
        this.permission = permission;
        this.folder = folder;
        this.grants = List.copyOf(grants);
        this.unknown = List.copyOf(unknown);
    }

    public UserId userId() {
        return userId;
    }

    public String permission() {
        return permission;
    }

    /** What was asked about; empty for the tenant. */
    public Optional<Folder> folder() {
        return folder;
    }

    /** Whether there is any reason; if there is none and nothing is {@link #unknown}, it is still only what servers tell. */
    public boolean isGranted() {
        return !grants.isEmpty();
    }

    /** Each reason would be enough by itself. */
    public List<Grant> grants() {
        return grants;
    }

    /** What could not be found out this time, a sentence each. */
    public List<String> unknown() {
        return unknown;
    }

    /** The answer in a line, then a line for each reason and for what is unknown. */
    @Override
    public String toString() {
        String where = folder.map(at -> at.fullyQualifiedName().orElse("folder " + at.id()))
                .orElse("the tenant");
        StringBuilder text = new StringBuilder(
                "User " + userId + (isGranted() ? " has " : " is not seen to have ") + permission + " in " + where);
        grants.forEach(grant -> text.append("\n  ").append(grant));
        unknown.forEach(sentence -> text.append("\n  unknown: ").append(sentence));
        return text.toString();
    }
}
