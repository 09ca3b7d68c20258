package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;

/** A business rule to be made; its file is sent beside it. */
@Entity
public interface NewBusinessRule extends WithNewBusinessRule {
    /** At most 100 characters. */
    String name();

    /** At most 250 characters. */
    Optional<String> description();

    List<Tag> tags();

    static NewBusinessRule of(String name) {
        return new NewBusinessRuleBuilder().name(name).build();
    }
}
