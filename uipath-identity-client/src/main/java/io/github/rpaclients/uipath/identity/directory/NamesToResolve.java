package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.Model;
import java.util.List;

/** Who are looked for by name. */
@Model
interface NamesToResolve {
    List<String> entityNames();

    DirectoryEntityType entityType();
}
