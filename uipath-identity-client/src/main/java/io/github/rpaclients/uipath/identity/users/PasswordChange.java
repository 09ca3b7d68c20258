package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;

/** A new password, and the old one as a proof. */
@Model
interface PasswordChange {
    Secret oldPassword();

    Secret newPassword();
}
