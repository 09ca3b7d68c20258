package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A version of a business rule; its file never changes. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface BusinessRuleVersion extends WireModel {
    UUID id();

    Optional<BusinessRuleId> businessRuleKey();

    /** What {@link FolderBusinessRulesApi#open(String, String)} takes. */
    Optional<String> versionNumber();

    Optional<UserId> creatorUserId();

    @Value.Default
    default boolean isActive() {
        return false;
    }

    Optional<Instant> creationTime();
}
