package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.businessrules.BusinessRuleShares;
import io.github.rpaclients.uipath.orchestrator.businessrules.BusinessRulesApi;
import io.github.rpaclients.uipath.orchestrator.businessrules.FolderBusinessRulesApi;
import io.github.rpaclients.uipath.orchestrator.businessrules.NewBusinessRule;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.List;
import java.util.function.Consumer;

/** Business rules and their files. */
final class BusinessRulesTable extends OrchestratorTable {
    private static final BusinessRuleId RULE = BusinessRuleId.of("d0000000-0009-4000-8000-000000000071");
    private static final Upload FILE = Upload.of(new byte[7]);

    @Override
    void rows() {
        String set = "/odata/BusinessRules";
        String one = set + "({key})";
        rules("GET " + set, r -> r.list().toList());
        rules("GET " + set, r -> r.list(q -> q.pageSize(5)).toList());
        rules("GET " + set, r -> r.find("Discount"));
        rules("GET " + one, r -> r.get(RULE));
        rules("POST " + set, r -> r.create(NewBusinessRule.of("Discount"), FILE));
        rules("GET " + one, r -> r.change(RULE, rule -> rule.withName("x")));
        rules("PUT " + one, r -> r.update(RULE, rule -> rule.withName("x")));
        rules("PUT " + one, r -> r.addVersion(RULE, FILE));
        rules("DELETE " + one, r -> r.delete(RULE));
        rules(
                "GET " + set + ACTION + "GetVersionList(id={id})",
                r -> r.versions(RULE).toList());
        String readUri = "GET " + set + ACTION + "GetReadUri(name='{name}')";
        rules(readUri, r -> r.open("O'Hara").close());
        rules(readUri, r -> r.open("Discount", "2").close());
        allRules(
                "GET " + set + ACTION + "GetBusinessRulesAcrossFolders",
                r -> r.acrossFolders().toList());
        allRules(
                "GET " + set + ACTION + "GetBusinessRulesAcrossFolders",
                r -> r.acrossFoldersExcept(FolderId.of(13)).toList());
        allRules("GET " + set + ACTION + "GetFoldersForBusinessRule(id={id})", r -> r.folders(RULE));
        allRules(
                "POST " + set + ACTION + "ShareToFolders",
                r -> r.share(BusinessRuleShares.of(List.of(RULE)).withToAddFolderIds(FolderId.of(13))));
    }

    private void rules(String operation, Consumer<FolderBusinessRulesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).businessRules()));
    }

    private void allRules(String operation, Consumer<BusinessRulesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.businessRules()));
    }
}
