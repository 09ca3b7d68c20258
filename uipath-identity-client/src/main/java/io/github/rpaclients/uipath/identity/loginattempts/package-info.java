/** How people tried to sign in; on Automation Suite and standalone servers. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "LoginAttemptResult",
        about = "What became of an attempt to sign in.",
        words = {
            "success",
            "invalidPassword",
            "userIsNotActive",
            "invalidUserNameTenancyName",
            "tenantIsNotActive",
            "userEmailIsNotConfirmed",
            "unknownExternalLogin",
            "lockedOut",
            "externalFailedAuthentication",
            "adLogin"
        })
package io.github.rpaclients.uipath.identity.loginattempts;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
