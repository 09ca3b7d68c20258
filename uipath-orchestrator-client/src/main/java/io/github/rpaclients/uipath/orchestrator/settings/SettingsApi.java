package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.internal.http.ApiCalls;

/**
 * Settings of a tenant. Scope {@code OR.Settings}; {@code OR.Settings.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2022.10/api-guide/license-requests">License requests</a>
 */
public final class SettingsApi {
    private final ApiCalls calls;
    private final SettingsService service;

    /** Called by {@code OrchestratorClient}. */
    public SettingsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(SettingsService.class);
    }

    /**
     * The licence: how many of each type there are, how many are in use, and who decides on them.
     */
    public License license() {
        return calls.execute(service.license());
    }
}
