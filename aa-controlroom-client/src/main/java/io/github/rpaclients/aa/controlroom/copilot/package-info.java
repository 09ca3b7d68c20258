/**
 * Automation Co-Pilot, formerly AARI: requests, in which people and bots work on a process, and the teams that see them; start
 * at {@link io.github.rpaclients.aa.controlroom.copilot.CoPilotApi} and {@link
 * io.github.rpaclients.aa.controlroom.copilot.TeamsApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "CoPilotRequestStatus",
        about = "How far a request has come.",
        words = {"OPENED", "SUCCESS", "ERROR", "CANCELLED"})
@Vocabulary(
        name = "CoPilotInitiator",
        about = "Who made a request.",
        words = {"UNKNOWN", "BOT", "USER"})
@Vocabulary(
        name = "ProcessCreationMode",
        about = "Who may make requests of a process.",
        words = {"USER", "BOI", "PROCESS", "NONE"})
@Vocabulary(
        name = "CoPilotFileStorage",
        about = "Where files of a form are kept.",
        words = {"aari", "iqbot"})
@Vocabulary(
        name = "StepType",
        about = "What a step is.",
        words = {"INIT", "BOT", "FORM", "STREAM", "PROCESS", "IFRAME", "API_BOT"})
@Vocabulary(
        name = "StepSubType",
        about = "What is special about a step.",
        words = {"NONE", "LOOP", "FILTER", "IQBOT"})
@Vocabulary(
        name = "StepState",
        about = "Whether a step is done.",
        words = {"IN_PROGRESS", "COMPLETED"})
@Vocabulary(
        name = "StepSubState",
        about = "How far a step has come.",
        words = {
            "NO_SUB_STATE",
            "HUMAN_PENDING",
            "HUMAN_SUBMITTED",
            "HUMAN_CANCELED",
            "HUMAN_EXPIRED",
            "BOT_INITIATED",
            "BOT_QUEUED",
            "BOT_RUNNING",
            "BOT_FAILED",
            "BOT_SUCCESS",
            "PROCESS_OPEN",
            "PROCESS_FINISH_CANCELED",
            "PROCESS_FINISH_ERROR",
            "PROCESS_FINISH_SUCCESS",
            "PROCESS_NOT_CREATED",
            "SYSTEM_EXPIRED"
        })
@Vocabulary(
        name = "NonExecutionStatus",
        about = "Why the bot of a step did not run.",
        words = {
            "UNKNOWN",
            "ORCHESTRATION_RUN_BOT_ERROR",
            "DEPLOYBOT_CALL_ERROR",
            "FILE_NOT_FOUND",
            "DEVICE_CRED_NOT_SET"
        })
@Vocabulary(
        name = "AssignmentSource",
        about = "How a step came to whom it is assigned to.",
        words = {"UNKNOWN_ASSIGNMENT_SOURCE", "UNASSIGNED", "MANUAL_ASSIGN", "AUTO_ASSIGN", "AUTO_ASSIGN_ON_VIEW"})
@Vocabulary(
        name = "AssignmentRule",
        about = "To whom a step goes by itself.",
        words = {
            "NO_AUTO_ASSIGN_RULE",
            "AUTO_ASSIGN_TO_CREATOR_RULE",
            "AUTO_ASSIGN_TO_CREATOR_MANAGER_RULE",
            "AUTO_ASSIGN_ON_VIEW_RULE"
        })
@Vocabulary(
        name = "RequestVisibility",
        about = "Whether members of a team see only their own requests or those of all.",
        words = {"PRIVATE", "SHARED"})
@Vocabulary(
        name = "TeamMemberRole",
        about = "What a user is in a team.",
        words = {"ADMIN", "OWNER", "MEMBER"})
package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
