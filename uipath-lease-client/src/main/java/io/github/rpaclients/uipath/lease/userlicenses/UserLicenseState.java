package io.github.rpaclients.uipath.lease.userlicenses;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import java.util.Optional;

/** What a person is licensed for. */
@Model
public interface UserLicenseState extends WireModel {
    PersonId userId();

    @Json(name = "accountId")
    Optional<OrganizationId> organizationId();

    /** A JWT, which names units and bundles; empty for somebody licensed from outside of the organization's seats. */
    @Json(name = "license_token")
    Optional<Secret> licenseToken();
}
