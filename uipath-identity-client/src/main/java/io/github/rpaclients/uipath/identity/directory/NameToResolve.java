package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.Model;

/** Who is looked for by name. */
@Model
interface NameToResolve {
    String entityName();

    DirectoryEntityType entityType();
}
