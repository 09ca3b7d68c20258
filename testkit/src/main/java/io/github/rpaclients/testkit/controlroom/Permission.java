package io.github.rpaclients.testkit.controlroom;

/**
 * What a caller needs for an administration call, under the names of the web pages; a role grants it as an action on a
 * resource type.
 */
public enum Permission {
    VIEW_USERS(101, "usermanagement", "usermanagement"),
    CREATE_USERS(102, "createuser", "usermanagement"),
    EDIT_USERS(103, "updateuser", "usermanagement"),
    DELETE_USERS(104, "deleteuser", "usermanagement"),
    VIEW_ROLES(105, "rolesview", "rolesmanagement"),
    /** Needed to create a user and to change the roles of one. */
    MANAGE_ROLES(106, "rolesmanagement", "rolesmanagement"),
    VIEW_LICENSES(107, "licensemanagement", "licensemanagement"),
    /** Needed to change {@code licenseFeatures}. The vendor publishes no API name for it; the action is ours. */
    MANAGE_DEVICE_LICENSES(108, "managedevicelicense", "licensemanagement"),

    DELETE_DEVICES(201, "delete", "devices"),
    /** Needed to give run-as users a default device. */
    EDIT_DEVICES(202, "edit", "devices"),
    CREATE_DEVICE_POOLS(203, "create", "pool"),
    /** Needed for pools of other owners. The vendor publishes no API name for it; the action is ours. */
    ADMINISTER_DEVICE_POOLS(204, "administerall", "pool"),

    /** In every role with AAE_Basic, too. */
    RUN_BOTS(22, "run", "repositorymanager"),
    VIEW_EVERYONES_ACTIVITIES(205, "everyoneschedule", "taskscheduling"),
    MANAGE_EVERYONES_ACTIVITIES(206, "manageeveryoneschedule", "taskscheduling"),

    VIEW_SCHEDULES(207, "view", "taskscheduling"),
    CREATE_SCHEDULES(208, "addschedule", "taskscheduling"),
    EDIT_SCHEDULES(209, "updateschedule", "taskscheduling"),
    DELETE_SCHEDULES(210, "deleteschedule", "taskscheduling"),
    /** Needed for schedules of other owners. */
    MANAGE_ALL_SCHEDULES(211, "manageallschedules", "taskscheduling"),
    MANAGE_TRIGGERS(212, "manage", "eventtriggers"),

    /** Everybody has it, whatever his roles say. */
    MANAGE_CREDENTIALS(301, "managecredentials", "credentials"),
    /** Needed for an attribute whose value is the same for all. */
    CREATE_STANDARD_ATTRIBUTES(25, "createstandard", "credentialattribute"),
    /** As AAE_Locker Admin has it. The vendor publishes no API name for it; the action is ours. */
    ADMINISTER_LOCKERS(302, "administeralllockers", "lockers"),
    /** Needed to read the audit log. The vendor publishes no API name for it; the action is ours. */
    VIEW_AUDIT_LOG(303, "viewauditlog", "auditlog"),

    /** Needed to see what uses a package. The vendor publishes no API name for it; the action is ours. */
    MANAGE_PACKAGES(231, "manage", "packagemanager");

    private final long id;
    private final String action;
    private final String resourceType;

    Permission(long id, String action, String resourceType) {
        this.id = id;
        this.action = action;
        this.resourceType = resourceType;
    }

    long id() {
        return id;
    }

    Grant grant() {
        return new Grant(id, action, resourceType);
    }
}
