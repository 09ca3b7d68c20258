package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** How many automations are or were in a state. */
@Model
public interface AutomationCount extends WireModel {
    AutomationState field();

    long value();
}
