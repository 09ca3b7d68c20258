/** Folders of a tenant, and who and what is in them; start at {@link io.github.rpaclients.uipath.orchestrator.folders.FoldersApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "FolderType",
        about = "What a folder is for.",
        words = {"Standard", "Personal", "Virtual", "Solution", "DebugSolution"})
@Vocabulary(
        name = "FolderProvisionType",
        about = "Who makes the robots of a folder: people ({@code Manual}) or Orchestrator.",
        words = {"Manual", "Automatic"})
@Vocabulary(
        name = "PermissionModel",
        about = "Whether the roles of a folder are those of the tenant or its own.",
        words = {"InheritFromTenant", "FineGrained"})
@Vocabulary(
        name = "FeedType",
        about = "Where a folder has its packages from.",
        words = {"Undefined", "Processes", "Libraries", "PersonalWorkspace", "FolderHierarchy"})
@Vocabulary(
        name = "UserSource",
        about = "Where a user comes from.",
        words = {"Orchestrator", "Portal", "All"})
@Vocabulary(
        name = "RoleOrigin",
        about = "Whether a role was given in the folder or in one above it.",
        words = {"Assigned", "Inherited"})
@Vocabulary(
        name = "MachineState",
        about = "What a machine is to a folder.",
        words = {"Unknown", "NotAssigned", "Assigned", "Inherited", "EroAcrError", "ServerlessError"})
package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
