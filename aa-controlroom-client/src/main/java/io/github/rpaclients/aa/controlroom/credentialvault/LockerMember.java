package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** A user who sees to a locker. */
@Model
public interface LockerMember extends WireModel {
    /** Of the user. */
    UserId id();

    List<LockerPermission> permissions();
}
