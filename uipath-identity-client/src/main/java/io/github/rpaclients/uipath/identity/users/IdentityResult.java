package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** Whether the server did it, which its status alone does not tell. */
@Model
interface IdentityResult extends WireModel {
    Boolean succeeded();

    List<IdentityError> errors();
}
