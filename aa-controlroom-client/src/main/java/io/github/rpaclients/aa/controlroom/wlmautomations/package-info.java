/** Bots that work through queues. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "WlmAutomationStatus",
        about = "Whether an automation works through its queue.",
        words = {"ACTIVE", "PAUSE"})
@Vocabulary(
        name = "WeekDay",
        about = "A day of the week.",
        words = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
