package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What a person fills in to make a request. */
@Model
public interface CoPilotForm extends WireModel {
    long id();

    Optional<String> title();

    /** The form itself, as text. */
    Optional<String> form();

    Optional<CoPilotFileStorage> aaFileStorage();

    Optional<BotValue> values();

    Optional<BotValue> dynamicFormSchema();
}
