package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Map;

/** Where bots are called, by their paths: each is in one of the two. */
@Model
public interface ApiTaskAccess extends WireModel {
    @JsonRequired
    Map<String, ApiTaskEndpoint> accessDetails();

    Map<String, ApiTaskError> errors();
}
