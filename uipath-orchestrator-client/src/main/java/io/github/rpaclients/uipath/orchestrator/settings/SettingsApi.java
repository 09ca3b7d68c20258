package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Settings of a tenant. Scope {@code OR.Settings}; {@code OR.Settings.Read} is enough to read, {@code OR.Settings.Write} to
 * write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * setting, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2022.10/api-guide/license-requests">License requests</a>
 */
public final class SettingsApi {
    private final ApiCalls calls;
    private final SettingsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public SettingsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(SettingsService.class);
        this.lists = new Lists(calls);
    }

    /** All settings. Permission Settings.View. */
    public PagedIterable<Setting> list() {
        return list(query -> query);
    }

    /**
     * The settings that a query describes. Permission Settings.View.
     *
     * @see SettingFields
     */
    public PagedIterable<Setting> list(UnaryOperator<OdataQuery<Setting>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The value of a setting; empty if it has none. Permission Settings.View.
     *
     * @throws IllegalArgumentException if the value is not of the kind that the key says
     */
    public <T> Optional<T> find(SettingKey<T> key) {
        return calls.find(service.find(key.name())).map(key::read);
    }

    /** Sets a setting, for example {@code Setting.of(key, "en")}. Permission Settings.Edit. */
    public void set(Setting setting) {
        calls.run(service.put(setting.name(), setting));
    }

    /** Sets several settings in one request. Permission Settings.Edit. */
    public void setAll(Collection<Setting> settings) {
        calls.run(service.putAll(settings));
    }

    /** Sets a setting for the caller alone. For any caller. */
    public void setOwn(Setting setting) {
        calls.run(service.putOwn(setting));
    }

    /** Takes away what the tenant has set. Servers since Web API version 15. Permission Settings.Delete. */
    public void delete(Collection<? extends SettingKey<?>> keys) {
        calls.run(service.delete(keys.stream().map(SettingKey::name).collect(Collectors.toList())));
    }

    /**
     * The licence: how many of each type there are, how many are in use, and who decides on them.
     */
    public License license() {
        return calls.execute(service.license());
    }

    /** What the web pages go by, by name. For any caller. */
    public Map<String, String> web() {
        return calls.execute(service.web(), SettingsDictionary::asMap);
    }

    /** How people sign in, by name. For any caller. */
    public Map<String, String> authentication() {
        return calls.execute(service.authentication(), SettingsDictionary::asMap);
    }

    /** What activities in workflows go by, the version of the server's Web API among it. For any caller. */
    public ActivitySettings activities() {
        return calls.execute(service.activities());
    }

    /** Where robots get their updates. For any caller. Servers since Web API version 15. */
    public UpdateSettings updates() {
        return calls.execute(service.updates());
    }

    /**
     * What can be set about the execution of all robots; the defaults are those of the product. Permission Settings.Edit or
     * Robots.Create or Robots.Edit.
     */
    public List<ExecutionSetting> execution() {
        return calls.execute(service.execution(0));
    }

    /**
     * What can be set about the execution of one robot; the defaults are what is set for all. Permission Settings.Edit or
     * Robots.Create or Robots.Edit.
     */
    public List<ExecutionSetting> executionOfRobots() {
        return calls.execute(service.execution(1));
    }

    /**
     * What a credential store of some type has to be told. Permission Settings.View.
     *
     * @param type as {@code credentialStores()} names it
     */
    public List<StoreOption> storeOptions(String type) {
        return calls.whole(service.storeOptions(type, true));
    }

    /** The languages of the web pages. For any caller. */
    public List<Language> languages() {
        return calls.execute(service.languages());
    }

    /** The time zones that the server knows. For any caller. */
    public List<Timezone> timezones() {
        return calls.execute(service.timezones());
    }
}
