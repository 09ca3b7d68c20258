package io.github.rpaclients.uipath.orchestrator.licenses;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;

/** Units of a licence that is consumed, and what they are for. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface LicenseUnits extends JsonModel {
    /** What they are for, in the caller's words; whoever gives them back names it. */
    String reference();

    /** What the unit is called. */
    String type();

    long count();

    /** So many units. */
    static LicenseUnits of(String reference, String type, long count) {
        return new LicenseUnitsBuilder()
                .reference(reference)
                .type(type)
                .count(count)
                .build();
    }
}
