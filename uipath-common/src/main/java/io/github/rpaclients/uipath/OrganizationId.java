package io.github.rpaclients.uipath;

import io.github.rpaclients.core.json.TextId;

/**
 * The GUID of an organization: {@code partitionGlobalId} in the Identity API, {@code accountId} in the licence services,
 * {@code prt_id} in a token.
 */
public final class OrganizationId extends TextId {
    private OrganizationId(String value) {
        super(value);
    }

    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }
}
