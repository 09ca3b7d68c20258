package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import java.util.Set;

/** In which of some groups somebody is. */
@Model
interface MembershipQuestion {
    MemberId userId();

    Set<GroupId> groupIds();
}
