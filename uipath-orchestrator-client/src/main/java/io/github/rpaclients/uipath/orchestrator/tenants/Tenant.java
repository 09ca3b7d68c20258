package io.github.rpaclients.uipath.orchestrator.tenants;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import java.time.Instant;
import java.util.Optional;

/** A tenant of an installation. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Tenant extends WireModel {
    TenantId id();

    Optional<String> name();

    Optional<String> key();

    Optional<String> displayName();

    Optional<String> adminEmailAddress();

    Optional<String> adminName();

    Optional<String> adminSurname();

    Optional<String> adminUserKey();

    /** When somebody last signed in. */
    Optional<Instant> lastLoginTime();

    Optional<Boolean> isActive();

    Optional<TenantLicense> license();

    /** Servers before Web API version 15 do not tell. */
    Optional<String> organizationName();
}
