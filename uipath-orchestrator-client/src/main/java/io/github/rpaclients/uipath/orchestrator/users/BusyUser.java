package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;

/** One entry of a .NET dictionary written as a list; .NET writes its members in either casing. */
@Model
interface BusyUser {
    @JsonAlias("key")
    UserId key();

    @JsonAlias("value")
    boolean value();
}
