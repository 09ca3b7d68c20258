package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** What live servers say of people created together; the specification has the result alone. */
@Model
interface BatchAnswer extends WireModel {
    IdentityResult result();

    List<IdentityUser> users();
}
