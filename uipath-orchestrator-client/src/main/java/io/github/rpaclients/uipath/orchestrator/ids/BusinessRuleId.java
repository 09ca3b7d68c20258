package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a business rule. */
public final class BusinessRuleId extends GuidId {
    private BusinessRuleId(String value) {
        super(value);
    }

    public static BusinessRuleId of(String value) {
        return new BusinessRuleId(value);
    }
}
