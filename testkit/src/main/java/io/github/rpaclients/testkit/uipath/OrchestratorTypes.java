package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;

/** What the entities of the sets are, in all versions of the API together. */
final class OrchestratorTypes {
    private static final String DTOS = "UiPath.Server.Configuration.OData.DTOs.";

    static final EntityType ROLES = new EntityType(
            "Roles",
            EntityType.Key.INT32,
            101,
            new OdataSchema(DTOS + "RoleDto")
                    .with(Kind.NUMBER, "Id")
                    .with(Kind.TEXT, "Name", "DisplayName", "Groups")
                    .word("Type", UserRoles.TYPES.toArray(new String[0]))
                    .with(Kind.FLAG, "IsStatic", "IsEditable")
                    .navigation("Permissions"),
            "{'Name':null,'DisplayName':null,'Type':'Tenant','Groups':null,'IsStatic':false,'IsEditable':true,"
                    + "'Permissions':[],'Id':null}");

    static final EntityType FOLDERS = new EntityType(
            "Folders",
            EntityType.Key.INT64,
            7001,
            new OdataSchema(DTOS + "FolderDto")
                    .with(Kind.NUMBER, "Id", "ParentId")
                    .with(Kind.GUID, "Key", "ParentKey")
                    .with(Kind.TEXT, "DisplayName", "FullyQualifiedName", "Description")
                    .word("FolderType", "Standard", "Personal", "Virtual", "Solution", "DebugSolution")
                    .word("ProvisionType", "Manual", "Automatic")
                    .word("PermissionModel", "InheritFromTenant", "FineGrained")
                    .word("FeedType", "Undefined", "Processes", "Libraries", "PersonalWorkspace", "FolderHierarchy")
                    .with(Kind.FLAG, "IsPersonal"),
            "{'Key':null,'DisplayName':null,'FullyQualifiedName':null,'Description':'','FolderType':'Standard',"
                    + "'IsPersonal':false,'ProvisionType':'Automatic','PermissionModel':'FineGrained','ParentId':null,"
                    + "'ParentKey':null,'FeedType':'Processes','Id':null}");

    static final EntityType BUCKETS = new EntityType(
            "Buckets",
            EntityType.Key.INT64,
            8001,
            new OdataSchema(DTOS + "BucketDto")
                    .with(Kind.NUMBER, "Id", "CredentialStoreId", "FoldersCount")
                    .with(Kind.GUID, "Identifier")
                    .with(
                            Kind.TEXT,
                            "Name",
                            "Description",
                            "StorageProvider",
                            "StorageParameters",
                            "StorageContainer",
                            // several words at once, with commas
                            "Options",
                            "ExternalName",
                            "Password")
                    .with(Kind.OPAQUE, "Tags"),
            "{'Name':null,'Description':null,'Identifier':null,'StorageProvider':null,'StorageParameters':null,"
                    + "'StorageContainer':null,'Options':'None','CredentialStoreId':null,'ExternalName':null,"
                    + "'Password':null,'FoldersCount':1,'Tags':[],'Id':null}");

    static final EntityType ASSETS = new EntityType(
            "Assets",
            EntityType.Key.INT64,
            8501,
            new OdataSchema(DTOS + "AssetDto")
                    .with(Kind.NUMBER, "Id", "IntValue", "CredentialStoreId", "FoldersCount")
                    .with(Kind.NUMBER, "LastModifierUserId", "CreatorUserId")
                    .with(Kind.GUID, "Key")
                    .with(Kind.TEXT, "Name", "Description", "Value", "StringValue", "ExternalName")
                    .with(Kind.TEXT, "CredentialUsername", "CredentialPassword", "SecretValue")
                    .with(Kind.FLAG, "CanBeDeleted", "BoolValue", "HasDefaultValue")
                    .with(Kind.INSTANT, "LastModificationTime", "CreationTime")
                    .word("ValueScope", "Global", "PerRobot")
                    .word(
                            "ValueType",
                            "DBConnectionString",
                            "HttpConnectionString",
                            "Text",
                            "Bool",
                            "Integer",
                            "Credential",
                            "WindowsCredential",
                            "KeyValueList",
                            "Secret")
                    .with(Kind.OPAQUE, "KeyValueList", "Tags")
                    .navigation("RobotValues", "UserValues"),
            "{'Key':null,'Name':null,'CanBeDeleted':true,'ValueScope':'Global','ValueType':'Text','Value':'',"
                    + "'StringValue':'','BoolValue':false,'IntValue':0,'CredentialUsername':'',"
                    + "'CredentialPassword':null,'SecretValue':null,'ExternalName':null,'CredentialStoreId':null,"
                    + "'KeyValueList':[],'HasDefaultValue':true,'Description':null,'RobotValues':[],'UserValues':[],"
                    + "'Tags':[],'FoldersCount':1,'LastModificationTime':null,'LastModifierUserId':null,"
                    + "'CreationTime':null,'CreatorUserId':null,'Id':null}");

    /** {@code Id} is the key, name and version, which the vendor shows as the name. */
    static final EntityType PACKAGES = new EntityType(
            "Processes",
            EntityType.Key.TEXT,
            1,
            new OdataSchema(DTOS + "ProcessDto")
                    .with(Kind.TEXT, "Id", "Key", "Title", "Version", "OldVersion", "Description", "ReleaseNotes")
                    .with(Kind.TEXT, "Authors", "Tags", "MainEntryPointPath", "LicenseUrl", "ProjectUrl")
                    // open lists of words that have grown with every version
                    .with(Kind.TEXT, "PackageType", "ProjectType", "TargetFramework")
                    .with(Kind.FLAG, "IsActive", "IsLatestVersion", "SupportsMultipleEntryPoints")
                    .with(Kind.FLAG, "RequiresUserInteraction", "IsAttended", "IsCompiled")
                    .with(Kind.INSTANT, "Published")
                    .with(Kind.OPAQUE, "Arguments", "ResourceTags")
                    .navigation("EntryPoints"),
            "{'IsActive':false,'SupportsMultipleEntryPoints':true,'MainEntryPointPath':'Main.xaml',"
                    + "'RequiresUserInteraction':false,'IsAttended':false,'TargetFramework':'Portable',"
                    + "'PackageType':'Process','Title':null,'Version':null,'Key':null,'Description':'',"
                    + "'Published':null,'IsLatestVersion':false,'OldVersion':null,'ReleaseNotes':null,'Authors':'',"
                    + "'ProjectType':'Process','Tags':null,'IsCompiled':false,'LicenseUrl':null,'ProjectUrl':null,"
                    + "'Arguments':{'Input':null,'Output':null},'ResourceTags':[],'EntryPoints':[],'Id':null}");

    static final EntityType RELEASES = new EntityType(
            "Releases",
            EntityType.Key.INT64,
            8801,
            new OdataSchema(DTOS + "ReleaseDto")
                    .with(Kind.NUMBER, "Id", "EntryPointId", "SpecificPriorityValue", "OrganizationUnitId")
                    .with(Kind.NUMBER, "LastModifierUserId", "CreatorUserId")
                    .with(Kind.GUID, "Key", "FeedId", "FolderKey")
                    .with(Kind.TEXT, "Name", "Description", "ProcessKey", "ProcessVersion", "EntryPointPath")
                    .with(Kind.TEXT, "InputArguments", "EnvironmentVariables", "MinRequiredRobotVersion")
                    .with(Kind.TEXT, "AutomationHubIdeaUrl", "OrganizationUnitFullyQualifiedName")
                    // open lists of words that have grown with every version
                    .with(Kind.TEXT, "ProcessType", "TargetFramework", "RobotSize")
                    .word("JobPriority", "Low", "Normal", "High")
                    .word("RemoteControlAccess", "None", "ReadOnly", "Full")
                    .with(Kind.FLAG, "IsLatestVersion", "IsProcessDeleted", "SupportsMultipleEntryPoints")
                    .with(Kind.FLAG, "RequiresUserInteraction", "IsConversational", "IsAttended", "IsCompiled")
                    .with(Kind.FLAG, "AutoUpdate", "HiddenForAttendedUser")
                    .with(Kind.INSTANT, "LastModificationTime", "CreationTime")
                    .with(Kind.OPAQUE, "Arguments", "ProcessSettings", "VideoRecordingSettings", "Tags")
                    .navigation("EntryPoint", "CurrentVersion", "ReleaseVersions"),
            "{'Key':null,'ProcessKey':null,'ProcessVersion':null,'IsLatestVersion':false,'IsProcessDeleted':false,"
                    + "'Description':'','Name':null,'EntryPointId':null,'EntryPointPath':null,'InputArguments':null,"
                    + "'EnvironmentVariables':null,'ProcessType':'Process','SupportsMultipleEntryPoints':true,"
                    + "'RequiresUserInteraction':false,'IsConversational':false,'MinRequiredRobotVersion':null,"
                    + "'IsAttended':false,'IsCompiled':false,'AutomationHubIdeaUrl':null,"
                    + "'Arguments':{'Input':null,'Output':null},'ProcessSettings':null,"
                    + "'VideoRecordingSettings':null,'AutoUpdate':false,'HiddenForAttendedUser':false,'FeedId':null,"
                    + "'JobPriority':'Normal','SpecificPriorityValue':45,'FolderKey':null,'OrganizationUnitId':null,"
                    + "'OrganizationUnitFullyQualifiedName':null,'TargetFramework':'Portable','RobotSize':null,"
                    + "'Tags':[],'RemoteControlAccess':'None','LastModificationTime':null,'LastModifierUserId':null,"
                    + "'CreationTime':null,'CreatorUserId':null,'EntryPoint':null,'CurrentVersion':null,"
                    + "'ReleaseVersions':[],'Id':null}");

    static final EntityType MACHINES = new EntityType(
            "Machines",
            EntityType.Key.INT64,
            9001,
            new OdataSchema(DTOS + "MachineDto")
                    .with(Kind.NUMBER, "Id", "NonProductionSlots", "UnattendedSlots", "HeadlessSlots")
                    .with(Kind.NUMBER, "TestAutomationSlots", "HostingSlots", "AppTestSlots", "PerformanceTestSlots")
                    .with(Kind.NUMBER, "AutomationCloudSlots", "AutomationCloudTestAutomationSlots")
                    .with(Kind.GUID, "Key")
                    .with(Kind.TEXT, "Name", "Description", "LicenseKey", "ClientSecret")
                    .word("Type", "Standard", "Template")
                    // open lists of words that have grown with every version
                    .with(Kind.TEXT, "Scope", "EndpointDetectionStatus", "AutomationType", "TargetFramework")
                    .with(Kind.OPAQUE, "RobotVersions", "RobotUsers", "Tags", "UpdatePolicy", "MaintenanceWindow"),
            "{'LicenseKey':null,'Name':null,'Description':'','Type':'Standard','Scope':'Default',"
                    + "'NonProductionSlots':0,'UnattendedSlots':0,'HeadlessSlots':0,'TestAutomationSlots':0,"
                    + "'HostingSlots':0,'AppTestSlots':0,'PerformanceTestSlots':0,'AutomationCloudSlots':0,"
                    + "'AutomationCloudTestAutomationSlots':0,'Key':null,'EndpointDetectionStatus':'NotAvailable',"
                    + "'RobotVersions':[],'RobotUsers':[],'AutomationType':'Any','TargetFramework':'Any',"
                    + "'UpdatePolicy':null,'ClientSecret':null,'Tags':[],'MaintenanceWindow':null,'Id':null}");

    static final EntityType WEBHOOKS = new EntityType(
            "Webhooks",
            EntityType.Key.INT64,
            10_001,
            new OdataSchema(DTOS + "WebhookDto")
                    .with(Kind.NUMBER, "Id")
                    .with(Kind.GUID, "Key")
                    .with(Kind.TEXT, "Name", "Description", "Url", "Secret")
                    .with(Kind.FLAG, "Enabled", "SubscribeToAllEvents", "AllowInsecureSsl")
                    .with(Kind.OPAQUE, "Events"),
            "{'Key':null,'Name':null,'Description':null,'Url':null,'Enabled':false,'Secret':null,"
                    + "'SubscribeToAllEvents':false,'AllowInsecureSsl':false,'Events':[],'Id':null}");

    static final EntityType JOBS = new EntityType(
            "Jobs",
            EntityType.Key.INT64,
            10001,
            new OdataSchema(DTOS + "JobDto")
                    .with(Kind.NUMBER, "Id", "SpecificPriorityValue", "StartingScheduleId", "ReleaseVersionId")
                    .with(Kind.NUMBER, "ResumeVersion", "OrganizationUnitId", "MaxExpectedRunningTimeSeconds")
                    .with(Kind.GUID, "Key", "BatchExecutionKey", "InputFile", "OutputFile", "PersistenceId")
                    .with(Kind.GUID, "StartingTriggerId", "ParentJobKey")
                    .with(Kind.INSTANT, "CreationTime", "StartTime", "EndTime", "ResumeTime", "LastModificationTime")
                    .word(
                            "State",
                            "Pending",
                            "Running",
                            "Stopping",
                            "Terminating",
                            "Faulted",
                            "Successful",
                            "Stopped",
                            "Suspended",
                            "Resumed")
                    .word("JobPriority", "Low", "Normal", "High")
                    .word("StopStrategy", "SoftStop", "Kill")
                    // open lists of words that have grown with every version
                    .with(Kind.TEXT, "SourceType", "Type", "RuntimeType", "ProcessType", "ServerlessJobType")
                    .with(Kind.TEXT, "RemoteControlAccess", "SubState", "Source", "Info", "ReleaseName", "ErrorCode")
                    .with(Kind.TEXT, "InputArguments", "OutputArguments", "EnvironmentVariables", "HostMachineName")
                    .with(Kind.TEXT, "EntryPointPath", "Reference", "LocalSystemAccount", "OrchestratorUserIdentity")
                    .with(Kind.TEXT, "OrganizationUnitFullyQualifiedName")
                    .with(Kind.FLAG, "RequiresUserInteraction", "ResumeOnSameContext")
                    .with(Kind.OPAQUE, "JobError")
                    .navigation("Robot", "Release", "Machine"),
            "{'Key':null,'StartTime':null,'EndTime':null,'State':'Pending','JobPriority':'Normal','Source':'Manual',"
                    + "'SourceType':'Manual','BatchExecutionKey':null,'Info':null,'CreationTime':null,"
                    + "'StartingScheduleId':null,'ReleaseName':null,'Type':'Unattended','InputArguments':null,"
                    + "'OutputArguments':null,'HostMachineName':null,'StopStrategy':null,'RuntimeType':'Unattended',"
                    + "'EntryPointPath':null,'Reference':null,'JobError':null,'ErrorCode':null,'Robot':null,"
                    + "'Release':null,'Machine':null,'Id':null}");

    static final EntityType QUEUES = new EntityType(
            "QueueDefinitions",
            EntityType.Key.INT64,
            10001,
            new OdataSchema(DTOS + "QueueDefinitionDto")
                    .with(Kind.NUMBER, "Id", "MaxNumberOfRetries", "ProcessScheduleId", "SlaInMinutes")
                    .with(Kind.NUMBER, "RiskSlaInMinutes", "ReleaseId", "FoldersCount", "OrganizationUnitId")
                    .with(Kind.GUID, "Key")
                    .with(Kind.TEXT, "Name", "Description", "OrganizationUnitFullyQualifiedName")
                    .with(Kind.TEXT, "SpecificDataJsonSchema", "OutputDataJsonSchema", "AnalyticsDataJsonSchema")
                    .with(Kind.FLAG, "AcceptAutomaticallyRetry", "RetryAbandonedItems", "EnforceUniqueReference")
                    .with(Kind.FLAG, "Encrypted", "IsProcessInCurrentFolder")
                    .with(Kind.INSTANT, "CreationTime")
                    .with(Kind.OPAQUE, "Tags"),
            "{'Key':null,'Name':null,'Description':null,'MaxNumberOfRetries':0,'AcceptAutomaticallyRetry':false,"
                    + "'RetryAbandonedItems':false,'EnforceUniqueReference':false,'Encrypted':false,"
                    + "'SpecificDataJsonSchema':null,'OutputDataJsonSchema':null,'AnalyticsDataJsonSchema':null,"
                    + "'CreationTime':null,'ProcessScheduleId':null,'SlaInMinutes':0,'RiskSlaInMinutes':0,"
                    + "'ReleaseId':null,'IsProcessInCurrentFolder':null,'FoldersCount':1,'OrganizationUnitId':null,"
                    + "'OrganizationUnitFullyQualifiedName':null,'Tags':[],'Id':null}");

    static final EntityType QUEUE_ITEMS = new EntityType(
            "QueueItems",
            EntityType.Key.INT64,
            11001,
            new OdataSchema(DTOS + "QueueItemDto")
                    .with(Kind.NUMBER, "Id", "QueueDefinitionId", "ReviewerUserId", "SecondsInPreviousAttempts")
                    .with(Kind.NUMBER, "AncestorId", "RetryNumber", "ManualAncestorId", "ManualRetryNumber", "RobotId")
                    .with(Kind.NUMBER, "OrganizationUnitId")
                    .with(
                            Kind.GUID,
                            "Key",
                            "UniqueKey",
                            "AncestorUniqueKey",
                            "ManualAncestorUniqueKey",
                            "CreatorJobKey")
                    .with(Kind.GUID, "ExecutorJobKey")
                    .with(Kind.TEXT, "Reference", "Progress", "RowVersion", "ParentOperationId", "OperationId")
                    .with(
                            Kind.TEXT,
                            "SpecificData",
                            "OutputData",
                            "AnalyticsData",
                            "OrganizationUnitFullyQualifiedName")
                    .word("Status", "New", "InProgress", "Failed", "Successful", "Abandoned", "Retried", "Deleted")
                    .word("ReviewStatus", "None", "InReview", "Verified", "Retried")
                    .word("ProcessingExceptionType", "ApplicationException", "BusinessException")
                    .word("Priority", "High", "Normal", "Low")
                    .with(Kind.FLAG, "Encrypted", "HasVideoRecorded")
                    .with(Kind.INSTANT, "DueDate", "RiskSlaDate", "DeferDate", "CreationTime")
                    .with(Kind.INSTANT, "StartProcessing", "EndProcessing")
                    .with(Kind.OPAQUE, "ProcessingException", "Error", "SpecificContent", "Output", "Analytics")
                    .expanded("QueueDefinition", QUEUES.schema),
            "{'QueueDefinitionId':null,'ProcessingException':null,'Error':null,'Encrypted':false,'SpecificContent':{},"
                    + "'Output':null,'OutputData':null,'Analytics':null,'AnalyticsData':null,'Status':'New',"
                    + "'ReviewStatus':'None','ReviewerUserId':null,'Key':null,'Reference':null,'ProcessingExceptionType':null,"
                    + "'DueDate':null,'RiskSlaDate':null,'Priority':'Normal','RobotId':null,'DeferDate':null,'StartProcessing':null,"
                    + "'EndProcessing':null,'SecondsInPreviousAttempts':0,'AncestorId':null,'AncestorUniqueKey':null,"
                    + "'RetryNumber':0,'ManualAncestorId':null,'ManualAncestorUniqueKey':null,'ManualRetryNumber':0,"
                    + "'UniqueKey':null,'SpecificData':null,'CreationTime':null,'Progress':null,'RowVersion':null,"
                    + "'ParentOperationId':null,'OperationId':null,'CreatorJobKey':null,'ExecutorJobKey':null,"
                    + "'HasVideoRecorded':false,'OrganizationUnitId':null,"
                    + "'OrganizationUnitFullyQualifiedName':null,'Id':null}");

    /** Those that are stored under their names. */
    static final List<EntityType> ALL =
            List.of(FOLDERS, BUCKETS, ASSETS, PACKAGES, RELEASES, MACHINES, WEBHOOKS, JOBS, QUEUES, QUEUE_ITEMS);

    private OrchestratorTypes() {}
}
