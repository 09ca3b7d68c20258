package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;

/** A business rule; its decisions are in a file. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface BusinessRule extends Auditable, WireModel, WithBusinessRule {
    @ReadOnly
    BusinessRuleId id();

    /** At most 100 characters. */
    String name();

    /** At most 250 characters. */
    Optional<String> description();

    /** {@link FolderBusinessRulesApi#addVersion} makes a new one. */
    @ReadOnly
    Optional<BusinessRuleVersion> currentVersion();

    /** In how many folders it is shared. */
    @ReadOnly
    Optional<Integer> foldersCount();

    List<Tag> tags();
}
