package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Map;

/** Where a bot is called, and what the call has to carry. Whoever has it can call the bot, for twelve hours at most. */
@Model
public interface ApiTaskEndpoint extends WireModel {
    Secret url();

    Map<String, Secret> headers();
}
