package io.github.rpaclients.uipath.lease.sessions;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import java.util.Optional;

/** A session that has begun, and what it may use. */
@Model
public interface StartedSession extends WireModel {
    Optional<PersonId> userId();

    @Json(name = "accountId")
    Optional<OrganizationId> organizationId();

    /** Licensed from outside of the organization's seats; there is no token then. */
    Optional<Boolean> externalLicense();

    /** A JWT, which names units and bundles. */
    @Json(name = "license_token")
    Optional<Secret> licenseToken();

    SessionSummary userSession();
}
