package io.github.rpaclients.testkit.uipath;

import java.util.HashMap;
import java.util.Map;

/**
 * Which member, word or operation Orchestrator has in which version of its API, as far as it shows in the simulated
 * operations. Of what is known only to have come with one of the versions 12 to 15, it is said here to have come with 15.
 */
final class ApiVersions {
    /** {@code AssignRoles} and {@code Validate}. */
    static final int USER_ACTIONS = 15;

    /** {@code DeleteByKey} and {@code UpdateByKey} of releases. */
    static final int RELEASE_KEYS = 17;

    /** The other actions on releases by their keys. */
    static final int RELEASE_ACTIONS_BY_KEY = 20;

    /** {@code Id in (…)}. */
    static final int IN_FILTERS = 20;

    /** The last one with {@code /api/account/authenticate}. */
    static final int LAST_WITH_PASSWORDS = 18;

    private static final Map<String, Integer> SINCE = new HashMap<>();
    private static final Map<String, Integer> UNTIL =
            Map.of("UserDto/BypassBasicAuthRestriction", 17, "UserDto/IsEmailConfirmed", 18);
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        since(
                15,
                "UserDto",
                "UpdatePolicy",
                "DirectoryIdentifier",
                "AccountId",
                "LastModificationTime",
                "LastModifierUserId",
                "CreatorUserId");
        since(
                18,
                "UserDto",
                "RestrictToPersonalWorkspace",
                "HasOnlyInheritedPrivileges",
                "ExplicitMayHaveUserSession",
                "ExplicitMayHaveRobotSession",
                "ExplicitMayHavePersonalWorkspace",
                "ExplicitRestrictToPersonalWorkspace");
        since(15, "UnattendedRobotDto", "MachineMappingsCount");
        since(15, "UserNotificationSubscription", "Serverless");
        // the file has it in 15, but 22.10, which is 15, refuses it
        since(16, "UserNotificationSubscription", "Export");
        since(
                18,
                "UserNotificationSubscription",
                "RateLimitsDaily",
                "RateLimitsRealTime",
                "AutopilotForRobotsDetectedIssues",
                "Webhooks");
        since(16, "FolderDto", "FolderType");
        since(15, "RoleDto", "Type");
        since(15, "UserRoleDto", "RoleType");
        since(
                15,
                "LicenseDto",
                "UserLicensingEnabled",
                "IsCommunity",
                "IsProOrEnterprise",
                "SubscriptionCode",
                "SubscriptionPlan");
        since(
                15,
                "AssetDto",
                "Key",
                "Tags",
                "FoldersCount",
                "LastModificationTime",
                "LastModifierUserId",
                "CreationTime",
                "CreatorUserId");
        since(20, "AssetDto", "SecretValue");
        words(20, "Secret");
        since(
                15,
                "ReleaseDto",
                "EntryPointId",
                "EntryPoint",
                "IsAttended",
                "IsCompiled",
                "SpecificPriorityValue",
                "TargetFramework",
                "Tags",
                "LastModificationTime",
                "LastModifierUserId",
                "CreatorUserId");
        // the file has these in 15, but servers of 15 refuse them
        since(16, "ReleaseDto", "AutomationHubIdeaUrl", "VideoRecordingSettings", "RobotSize", "RemoteControlAccess");
        // the file has these in 16, but servers of 16 refuse them
        since(17, "ReleaseDto", "EntryPointPath", "HiddenForAttendedUser");
        since(19, "ReleaseDto", "EnvironmentVariables", "MinRequiredRobotVersion", "FolderKey");
        since(20, "ReleaseDto", "IsConversational");
        since(15, "JobDto", "LocalSystemAccount", "OrchestratorUserIdentity", "ProcessType", "RemoteControlAccess");
        since(15, "JobDto", "ResumeOnSameContext", "SpecificPriorityValue", "MaxExpectedRunningTimeSeconds", "Machine");
        since(16, "JobDto", "ServerlessJobType");
        since(17, "JobDto", "LastModificationTime", "ResumeTime", "StartingTriggerId");
        since(20, "JobDto", "EnvironmentVariables", "ErrorCode", "InputFile", "JobError", "OutputFile", "SubState");
        since(20, "JobDto", "ParentJobKey");
        since(15, "QueueDefinitionDto", "Key", "Encrypted", "IsProcessInCurrentFolder", "FoldersCount", "Tags");
        since(18, "QueueDefinitionDto", "RetryAbandonedItems");
        since(15, "QueueItemDto", "Encrypted");
        since(
                17,
                "QueueItemDto",
                "AncestorUniqueKey",
                "ManualAncestorId",
                "ManualAncestorUniqueKey",
                "ManualRetryNumber",
                "UniqueKey");
        since(16, "QueueItemDto", "HasVideoRecorded");
        since(18, "QueueItemDto", "RobotId", "CreatorJobKey", "ExecutorJobKey", "ParentOperationId", "OperationId");
        since(20, "QueueItemDto", "Error");
        words(15, "DirectoryRobot", "DirectoryExternalApplication", "NoCredential");
        words(15, "RpaDeveloper", "CitizenDeveloper", "RpaDeveloperPro", "AutomationCloud", "Serverless");
        words(15, "AutomationKit", "ServerlessTestAutomation", "AutomationCloudTestAutomation");
        words(16, "AttendedStudioWeb");
        words(18, "Hosting", "AssistantWeb", "ProcessOrchestration", "AgentService");
        words(20, "AppTest", "PerformanceTest");
    }

    private ApiVersions() {}

    /** {@code type} with or without its namespace. */
    static boolean has(String type, String member, int version) {
        String name = type.substring(type.lastIndexOf('.') + 1) + "/" + member;
        return version >= SINCE.getOrDefault(name, 0) && version <= UNTIL.getOrDefault(name, Integer.MAX_VALUE);
    }

    /** Whether an enum has the word. */
    static boolean hasWord(String word, int version) {
        return version >= WORDS.getOrDefault(word, 0);
    }

    private static void since(int version, String type, String... members) {
        for (String member : members) {
            SINCE.put(type + "/" + member, version);
        }
    }

    private static void words(int version, String... words) {
        for (String word : words) {
            WORDS.put(word, version);
        }
    }
}
