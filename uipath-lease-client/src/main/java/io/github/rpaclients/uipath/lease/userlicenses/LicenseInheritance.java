package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** What reaches a person through groups. */
@Model
public interface LicenseInheritance extends WireModel {
    /** The rules by which the person has seats now. */
    @JsonRequired
    List<GroupInheritance> currentlyUsedLicense();

    /** All rules that apply to the person. */
    @JsonRequired
    List<GroupInheritance> allGroupLicenseAllocationRules();
}
