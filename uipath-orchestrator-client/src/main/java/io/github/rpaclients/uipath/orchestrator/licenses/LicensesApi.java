package io.github.rpaclients.uipath.orchestrator.licenses;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.RuntimeLicenseKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;

/**
 * Who and what uses the licences of a tenant; how many there are is told by {@code settings().license()}. Where the
 * organization manages user licences, those of people are the licence service's. Scope {@code OR.License}; {@code
 * OR.License.Read} is enough to read, {@code OR.License.Write} to write. Units are consumed with scope {@code
 * OR.Administration.Write}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * scope or permission is missing. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2022.10/api-guide/license-requests">License requests</a>
 */
public final class LicensesApi {
    private final ApiCalls calls;
    private final LicensesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public LicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(LicensesService.class);
        this.lists = new Lists(calls).keyedBy("Key");
    }

    /**
     * The licences of one kind that go by Windows users; servers give 1000 at most. Permission License.View.
     *
     * @param type one of people, for example {@code Development}
     */
    public PagedIterable<NamedUserLicense> namedUsers(RobotType type) {
        return lists.all(query -> service.namedUsers(type, query));
    }

    /**
     * The licences of one kind that machines take. Permission License.View.
     *
     * @param type one of machines, for example {@code Unattended}
     */
    public PagedIterable<RuntimeLicense> runtimes(RobotType type) {
        return lists.all(query -> service.runtimes(type, query));
    }

    /**
     * Lets a machine take licences of one kind, or no longer; jobs that run go on. Permission Machines.Edit.
     *
     * @param machineName as {@link RuntimeLicense#machineName} tells it
     * @param key as {@link RuntimeLicense#key} tells it
     * @param type one of machines; those of people cannot be switched
     */
    public void setEnabled(String machineName, RuntimeLicenseKey key, RobotType type, boolean enabled) {
        calls.run(service.setEnabled(machineName, RuntimeLicenseSwitch.of(key, type, enabled)));
    }

    /** Takes units of a licence that is consumed; {@link LicenseResult#isSuccess} says whether there were so many. */
    public LicenseResult acquire(LicenseUnits units) {
        return calls.execute(service.acquire(units));
    }

    /** Gives back units that {@link #acquire} took. */
    public LicenseResult release(LicenseUnits units) {
        return calls.execute(service.release(units));
    }
}
