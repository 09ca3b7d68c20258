package io.github.rpaclients.answers;

import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.GroupId;
import io.github.rpaclients.uipath.lease.grouprules.GroupRulesApi;
import io.github.rpaclients.uipath.lease.userlicenses.PersonId;
import io.github.rpaclients.uipath.lease.userlicenses.UserLicensesApi;
import java.util.List;
import java.util.Optional;

final class LeaseCalls {
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    private static final BundleCode BUNDLE = BundleCode.of("RPADEVNU");
    private static final StrangeDocuments DOCUMENTS = StrangeDocuments.ofUiPath("results", """
            {"results":null,"totalCount":3}
            {"results":[{"id":"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01"}],"totalCount":1}
            [{"id":"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01","userId":"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01"}]
            {"value":[]}
            """);

    static Calls of(LeaseClient client) {
        UserLicensesApi licenses = client.userLicenses();
        GroupRulesApi rules = client.groupRules();
        return new Calls("lease", " /api/account/", DOCUMENTS, Optional.empty())
                .read("userLicenses.seats", "an array", licenses::seats)
                .read("userLicenses.bundles", "allocatedUserBundles", () -> licenses.bundles(ADA))
                .read("userLicenses.explicitAllocations", "an array", () -> licenses.explicitAllocations(List.of(ADA)))
                .read(
                        "userLicenses.effectiveAllocations",
                        "an array",
                        () -> licenses.effectiveAllocations(List.of(ADA)))
                .read("userLicenses.list", "results", () -> licenses.list().toList())
                .read("userLicenses.leases", "an array", () -> licenses.leases(ADA))
                .read("groupRules.list", "results", () -> rules.list().toList())
                .read("groupRules.get", "allocatedUserBundles", () -> rules.get(MAKERS))
                .read("status.userLicensing", "enabled", () -> client.status().userLicensing())
                .write("userLicenses.allocate", () -> licenses.allocate(ADA, BUNDLE))
                .write("userLicenses.allocate nothing", () -> licenses.allocate(List.of(ADA), List.of()))
                .write("groupRules.put", () -> rules.put(MAKERS, List.of(BUNDLE)))
                .write("groupRules.put nothing", () -> rules.put(MAKERS, List.of()));
    }
}
