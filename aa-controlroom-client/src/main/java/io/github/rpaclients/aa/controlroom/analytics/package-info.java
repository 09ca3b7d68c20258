/**
 * Figures about bots and their runs, as the vendor's dashboards show them; start at {@link
 * io.github.rpaclients.aa.controlroom.analytics.AnalyticsApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "AnalyticsSpan",
        about = "How far back figures go; {@code CUSTOM} has a beginning and an end of its own.",
        words = {"CUSTOM", "LAST24HOURS", "LAST7DAYS", "LAST30DAYS", "LAST60DAYS", "LAST90DAYS"})
@Vocabulary(
        name = "AutomationState",
        about = "What automations are counted by.",
        words = {"RUNNING", "COMPLETED", "FAILED", "SCHEDULED"})
@Vocabulary(
        name = "DurationUnit",
        about = "What run times are given in.",
        words = {"MINUTES", "HOURS", "DAYS"})
@Vocabulary(
        name = "DurationGrouping",
        about = "What run times are added up by.",
        words = {"automationName", "deviceName", "userName", "executionStatus", "executionType", "licenseType"})
@Vocabulary(
        name = "OwnerType",
        about = "What made somebody an owner of a bot.",
        words = {"CREATOR", "LAST_MODIFIER"})
package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
