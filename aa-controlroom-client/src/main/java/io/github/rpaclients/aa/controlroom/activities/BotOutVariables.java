package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Map;

/** What a bot gave back; not in the vendor's specification, and read by every client. */
@Model
public interface BotOutVariables extends WireModel {
    Map<String, BotValue> values();
}
