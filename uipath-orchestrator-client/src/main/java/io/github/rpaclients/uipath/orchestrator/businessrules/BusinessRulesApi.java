package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;

/**
 * Business rules of a tenant, whatever their folders; what is inside one folder is {@link FolderBusinessRulesApi}'s.
 * Scope {@code OR.BusinessRules}; {@code OR.BusinessRules.Read} is enough to read, {@code OR.BusinessRules.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * rule, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-business-rules">Business
 *     rules</a>
 */
public final class BusinessRulesApi {
    private final ApiCalls calls;
    private final BusinessRulesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public BusinessRulesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(BusinessRulesService.class);
        this.lists = new Lists(calls);
    }

    /** The rules of all folders in which the caller may see them. For any caller. Servers since Web API version 18. */
    public PagedIterable<BusinessRule> acrossFolders() {
        return lists.all(query -> service.acrossFolders(null, query));
    }

    /** Like {@link #acrossFolders()}, without those of one folder. For any caller. Servers since Web API version 18. */
    public PagedIterable<BusinessRule> acrossFoldersExcept(FolderId folder) {
        return lists.all(query -> service.acrossFolders(folder, query));
    }

    /** The folders in which a rule is shared. For any caller. Servers since Web API version 18. */
    public SharedFolders folders(BusinessRuleId id) {
        return calls.execute(service.folders(id));
    }

    /**
     * Shares rules in folders, and no longer in others. For any caller; the server checks each folder. Servers since Web API
     * version 18.
     */
    public void share(BusinessRuleShares shares) {
        calls.run(service.share(shares));
    }
}
