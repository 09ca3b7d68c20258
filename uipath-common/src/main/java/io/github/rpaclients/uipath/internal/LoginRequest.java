package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;

/** The vendor's pages show these names in both casings; this is the one that clients are known to send. */
@Model
interface LoginRequest {
    String tenancyName();

    String usernameOrEmailAddress();

    Secret password();
}
