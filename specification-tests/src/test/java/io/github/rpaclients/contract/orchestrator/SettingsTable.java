package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.settings.Setting;
import io.github.rpaclients.uipath.orchestrator.settings.SettingKey;
import io.github.rpaclients.uipath.orchestrator.settings.SettingsApi;
import java.util.List;
import java.util.function.Consumer;

/** Settings. */
final class SettingsTable extends OrchestratorTable {
    private static final SettingKey<String> KEY = SettingKey.text("Abp.O'Brien");

    @Override
    void rows() {
        String set = "/odata/Settings";
        String one = set + "('{key}')";
        String action = set + ACTION;
        settings("GET " + set, s -> s.list().toList());
        settings("GET " + set, s -> s.list(q -> q.pageSize(5)).toList());
        settings("GET " + one, s -> s.find(KEY));
        settings("PUT " + one, s -> s.set(Setting.of(KEY, "en")));
        settings("POST " + action + "UpdateBulk", s -> s.setAll(List.of(Setting.of(KEY, "en"))));
        settings("POST " + action + "UpdateUserSetting", s -> s.setOwn(Setting.of(KEY, "en")));
        settings("POST " + action + "DeleteBulk", s -> s.delete(List.of(KEY)));
        settings("GET " + action + "GetLicense", s -> s.license());
        settings("GET " + action + "GetWebSettings", s -> s.web());
        settings("GET " + action + "GetAuthenticationSettings", s -> s.authentication());
        settings("GET " + action + "GetActivitySettings", s -> s.activities());
        settings("GET " + action + "GetUpdateSettings", s -> s.updates());
        String execution = "GET " + action + "GetExecutionSettingsConfiguration(scope={scope})";
        settings(execution, s -> s.execution());
        settings(execution, s -> s.executionOfRobots());
        settings(
                "GET " + action + "GetSecureStoreConfiguration(storeTypeName='{storeTypeName}')",
                s -> s.storeOptions("AzureKeyVault"));
        settings("GET " + action + "GetLanguages", s -> s.languages());
        settings("GET " + action + "GetTimezones", s -> s.timezones());
    }

    private void settings(String operation, Consumer<SettingsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.settings()));
    }
}
