package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** A role whose users use what is in a locker. */
@Model
interface LockerConsumer extends WireModel {
    /** Of the role. */
    RoleId id();
}
