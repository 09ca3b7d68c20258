package io.github.rpaclients.uipath.orchestrator.personalworkspaces;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.PersonalWorkspaceId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A personal workspace. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface PersonalWorkspace extends WireModel {
    PersonalWorkspaceId id();

    Optional<String> key();

    Optional<String> name();

    Optional<UserId> ownerId();

    /** Servers before Web API version 18 do not tell. */
    Optional<UserKey> ownerKey();

    Optional<String> ownerName();

    /** When its owner last signed in. */
    Optional<Instant> lastLogin();

    /** Those who look into it besides its owner. */
    List<UserId> exploringUserIds();
}
