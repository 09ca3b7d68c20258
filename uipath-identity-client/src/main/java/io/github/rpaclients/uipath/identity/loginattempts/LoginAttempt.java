package io.github.rpaclients.uipath.identity.loginattempts;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Somebody tried to sign in. */
@Model
public interface LoginAttempt extends WireModel {
    long id();

    Optional<LoginAttemptResult> result();

    Optional<Instant> creationTime();

    Optional<PersonId> userId();

    /** What was typed. */
    Optional<String> userNameOrEmailAddress();

    Optional<String> clientIpAddress();

    /** The name of the computer. */
    Optional<String> clientName();

    Optional<String> browserInfo();

    /** The name of the organization. */
    Optional<String> partitionName();

    Optional<OrganizationId> partitionGlobalId();
}
