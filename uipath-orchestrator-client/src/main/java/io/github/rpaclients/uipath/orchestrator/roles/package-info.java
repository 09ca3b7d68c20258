/** Roles of a tenant and what they permit. */
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@NullMarked
@Vocabulary(
        name = "PermissionScope",
        about = "Where a permission counts.",
        words = {"Global", "Folder", "GlobalOrFolder"})
package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
