package io.github.rpaclients.uipath.lease.sessions;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.ids.SessionId;
import io.github.rpaclients.uipath.lease.userlicenses.UserBundleLease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A session that has ended, as it was. */
@Model
public interface EndedSession extends WireModel {
    Optional<String> globalId();

    SessionId sessionId();

    Optional<OrganizationId> organizationId();

    Optional<PersonId> userId();

    /** What program it was. */
    Optional<String> clientType();

    Optional<Instant> started();

    Optional<Instant> lastUpdated();

    /** The seats that it used. */
    List<UserBundleLease> userBundleLeases();
}
