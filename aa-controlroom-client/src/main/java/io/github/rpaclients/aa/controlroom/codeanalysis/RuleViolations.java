package io.github.rpaclients.aa.controlroom.codeanalysis;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** The rules that are violated at one place of a bot; one of the places is there at most, and none means somewhere. */
@Model
public interface RuleViolations extends WireModel {
    Optional<NamedPlace> variable();

    @Json(name = "package")
    Optional<NamedPlace> inPackage();

    Optional<CommandPlace> trigger();

    Optional<CommandPlace> command();

    /** There if the bot as a whole is meant; of no known content. */
    Optional<JsonValue> bot();

    @JsonRequired
    List<RuleViolation> ruleViolations();
}
