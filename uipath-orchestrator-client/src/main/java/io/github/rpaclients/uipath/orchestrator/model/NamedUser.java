package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Optional;

/** A user that another answer names in passing. */
@Model
public interface NamedUser extends WireModel {
    UserId id();

    Optional<String> userName();

    Optional<String> fullName();

    Optional<String> emailAddress();
}
