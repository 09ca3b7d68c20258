package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WlmAutomationId;
import io.github.rpaclients.aa.controlroom.model.Versioned;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A bot that works through a queue. */
@Entity
public interface WlmAutomation extends WlmAutomationSettings, Versioned, WireModel, WithWlmAutomation {
    @AsNumber
    @ReadOnly
    WlmAutomationId id();

    @ReadOnly
    OptionalLong workItemsProcessed();

    @ReadOnly
    Optional<Double> averageProcessingTime();

    @ReadOnly
    OptionalLong totalPausedTimeInSec();

    @ReadOnly
    Optional<Instant> startedOn();

    @AsNumber
    @ReadOnly
    Optional<UserId> startedBy();

    @AsNumber
    @ReadOnly
    Optional<UserId> owner();

    Optional<Boolean> hideBotAgentUi();
}
