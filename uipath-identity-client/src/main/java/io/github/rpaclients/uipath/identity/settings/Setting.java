package io.github.rpaclients.uipath.identity.settings;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import java.util.Optional;

/** A setting as the server has it. */
@Model
public interface Setting extends WireModel {
    long id();

    Optional<String> key();

    Optional<String> value();

    Optional<OrganizationId> partitionGlobalId();

    /** Whose it is; empty for one of the organization. */
    Optional<PersonId> userId();
}
