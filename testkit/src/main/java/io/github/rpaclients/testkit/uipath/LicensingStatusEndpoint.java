package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;

/** The licence resource manager's word on whether user licence management is on. */
final class LicensingStatusEndpoint {
    private final Organization organization;
    private final LeaseErrors errors;

    LicensingStatusEndpoint(Organization organization, LeaseErrors errors) {
        this.organization = organization;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("GET", "/api/account/{account}/user-license/status", "PM.License.Read", request -> {
            new LeaseChecks(errors).account(request);
            return Answer.json(200, Json.object("enabled", organization.userLicensing()));
        });
    }
}
