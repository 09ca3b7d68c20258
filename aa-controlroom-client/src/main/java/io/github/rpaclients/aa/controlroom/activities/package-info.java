/**
 * What runs and what has run: bots above all, exports and other work of the server besides; start at {@link
 * io.github.rpaclients.aa.controlroom.activities.ActivitiesApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "ExecutionType",
        about =
                "What an activity is for; the vendor has put {@code InitiationType} and {@code ActivityType} in its place.",
        words = {
            "WORKORDER",
            "WLM_TASK",
            "EXPORT",
            "API",
            "AARI",
            "RUN_NOW",
            "SCHEDULED",
            "TRIGGER",
            "AUDIT_EXPORT",
            "QUEUE_EXPORT",
            "QUEUE_IMPORT",
            "WORKITEM_EXPORT"
        })
@Vocabulary(
        name = "InitiationType",
        about = "What started an activity.",
        words = {
            "API",
            "RUN_NOW",
            "SCHEDULED",
            "TRIGGER",
            "EXPORT",
            "IMPORT",
            "AARI",
            "WLM",
            "MIGRATION",
            "CREATOR",
            "DEBUG",
            "RECORDER"
        })
@Vocabulary(
        name = "ActivityType",
        about = "What runs in an activity.",
        words = {
            "BOT",
            "AUDIT_EXPORT",
            "QUEUE_EXPORT",
            "QUEUE_IMPORT",
            "WORKITEM_EXPORT",
            "BLM_EXPORT",
            "ROLE_EXPORT",
            "WORK_ORDER",
            "PROCESS",
            "FORM",
            "APPROVAL",
            "DOCUMENT_VALIDATION",
            "TASK_PROCESS",
            "TASK_APPROVAL",
            "TASK_DOCUMENT_VALIDATION",
            "TASK_BOT",
            "TASK_API",
            "API_TASK"
        })
@Vocabulary(
        name = "MetricStatus",
        about = "What executions are counted by; the same as their status, and how the bot was prepared.",
        words = {
            "UNKNOWN",
            "DEPLOYED",
            "RUNNING",
            "RUN_PAUSED",
            "UPDATE",
            "COMPLETED",
            "RUN_FAILED",
            "RUN_ABORTED",
            "RUN_TIMED_OUT",
            "DEPLOY_FAILED",
            "PENDING_EXECUTION",
            "QUEUED",
            "BOT_PRE_PROCESSING_SUCCESSFUL",
            "BOT_PRE_PROCESSING_FAILED"
        })
@Vocabulary(
        name = "ActivitySpan",
        about = "How far back executions are counted; {@code CUSTOM} has a beginning and an end of its own.",
        words = {"CUSTOM", "LAST30MINUTES", "LAST1HOURS", "LAST3HOURS", "LAST6HOURS", "LAST12HOURS", "LAST24HOURS"})
package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
