package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Collection;
import java.util.List;

/**
 * Business rules, the folders that get them and those that lose them: {@code
 * BusinessRuleShares.of(rules).withToAddFolderIds(finance)}.
 */
@Entity
public interface BusinessRuleShares extends WithBusinessRuleShares {
    List<BusinessRuleId> businessRuleKeys();

    List<FolderId> toAddFolderIds();

    List<FolderId> toRemoveFolderIds();

    /** Every one of these rules; nothing changes yet. */
    static BusinessRuleShares of(Collection<BusinessRuleId> rules) {
        return new BusinessRuleSharesBuilder().addAllBusinessRuleKeys(rules).build();
    }
}
