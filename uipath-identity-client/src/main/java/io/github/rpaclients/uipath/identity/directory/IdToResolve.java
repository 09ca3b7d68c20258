package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.identity.groups.MemberId;

/** Who is looked for by id. */
@Model
interface IdToResolve {
    MemberId entityId();

    DirectoryEntityType entityType();
}
