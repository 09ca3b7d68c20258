package io.github.rpaclients.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** A role of a {@link PlainUser}. */
final class PlainRole {
    long userId;
    long roleId;

    @Nullable
    String userName;

    @Nullable
    String roleName;

    @Nullable
    String roleType;

    long id;
}
