package io.github.rpaclients.uipath.lease.entitlements;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.PersonId;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;

/**
 * What people may use, as the vendor's own pages ask for it. Nothing of it was ever published. Scope {@code PM.License},
 * which is assumed.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class EntitlementsApi {
    private final ApiCalls calls;
    private final EntitlementsService service;

    /** Called by {@code LeasePreview}. */
    public EntitlementsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(EntitlementsService.class);
    }

    /**
     * Whether a person may use what has these names. Asks with POST, which only reads and is repeated like a GET. Seen in
     * use.
     *
     * @param names as the vendor's pages have them; there is no list of them
     */
    public Map<String, Boolean> of(PersonId person, Collection<String> names) {
        return Collections.unmodifiableMap(calls.execute(service.of(person, names)));
    }
}
