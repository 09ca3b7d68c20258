package io.github.rpaclients.testkit.uipath;

/** A seat that a member of a group took through the group's rule. */
final class GroupLease {
    final String userId;
    final String groupId;
    final String code;
    final String taken;

    GroupLease(String userId, String groupId, String code, String taken) {
        this.userId = userId;
        this.groupId = groupId;
        this.code = code;
        this.taken = taken;
    }
}
