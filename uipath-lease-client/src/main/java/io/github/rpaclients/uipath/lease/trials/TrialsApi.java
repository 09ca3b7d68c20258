package io.github.rpaclients.uipath.lease.trials;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Trials of products, from the licence resource manager. Only reads. All of it was published in 2023 and withdrawn: nothing
 * here is promised. Scope {@code PM.License}, which is assumed.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class TrialsApi {
    private final ApiCalls calls;
    private final TrialsService service;

    /** Called by {@code LeasePreview}. */
    public TrialsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TrialsService.class);
    }

    /** Trials that are offered, and those that run. Published, then withdrawn. */
    public Trials get() {
        return calls.execute(service.get());
    }

    /** Trials that are over and still work for a while. Published, then withdrawn. */
    public Set<LicenseCode> inGrace() {
        return new LinkedHashSet<>(calls.execute(service.inGrace()));
    }
}
