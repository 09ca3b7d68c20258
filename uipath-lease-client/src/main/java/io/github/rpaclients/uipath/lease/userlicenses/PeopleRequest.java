package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.Model;
import java.util.Set;

/** The people to tell about. */
@Model
interface PeopleRequest {
    Set<PersonId> userIds();
}
