package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Which version of the client a user's robots are kept at. */
@Entity
public interface UpdatePolicy extends WireModel, WithUpdatePolicy {
    Optional<UpdatePolicyType> type();

    Optional<String> specificVersion();
}
