package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.PersonId;
import java.util.Set;

/** For whom everything was taken away. */
@Model
public interface Deallocation extends WireModel {
    @JsonRequired
    Set<PersonId> successfulUserIds();

    /** Whoever has what he had. */
    @JsonRequired
    Set<PersonId> failedUserIds();
}
