package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** {@code GetLicense}: the seats as Orchestrator counts them, and the switch that says whether anybody should care. */
final class LicenseEndpoint {
    private static final Set<String> NAMED_USER_TYPES = Set.of("Attended", "Development", "StudioX", "StudioPro");
    private static final Set<String> SINCE_15 =
            Set.of("UserLicensingEnabled", "IsCommunity", "IsProOrEnterprise", "SubscriptionCode", "SubscriptionPlan");

    private final Organization organization;
    private final OrchestratorState state;

    LicenseEndpoint(Organization organization, OrchestratorState state) {
        this.organization = organization;
        this.state = state;
    }

    void register(Service service) {
        service.on(
                "GET",
                "/odata/Settings/UiPath.Server.Configuration.OData.GetLicense",
                "OR.Settings.Read",
                this::license);
    }

    private long used(String type) {
        return Runtimes.TYPES.contains(type)
                ? new Runtimes(state).taken(type)
                : AttendedSeats.used(state.users(), type);
    }

    private Answer license(Request request) {
        JsonObject allowed = new JsonObject();
        JsonObject used = new JsonObject();
        state.allowed().forEach((type, seats) -> {
            boolean elsewhere = organization.userLicensing() && NAMED_USER_TYPES.contains(type);
            allowed.addProperty(type, elsewhere ? 0 : seats);
            used.addProperty(type, elsewhere ? 0 : used(type));
        });
        long expires = organization.instant().plus(Duration.ofDays(365)).getEpochSecond();
        String path = request.path();
        String base = path.substring(0, path.indexOf("/odata/"));
        JsonObject license = Json.object(
                "@odata.context",
                "http://" + request.header("Host").orElse("localhost") + base
                        + "/odata/$metadata#UiPath.Server.Configuration.OData.DTOs.LicenseDto",
                "Id",
                null,
                // epoch seconds, not milliseconds
                "ExpireDate",
                expires,
                "GracePeriodEndDate",
                expires,
                "GracePeriod",
                0,
                "VersionControl",
                null,
                "Allowed",
                allowed,
                "Used",
                used,
                "AttendedConcurrent",
                false,
                "DevelopmentConcurrent",
                false,
                "StudioXConcurrent",
                false,
                "StudioProConcurrent",
                false,
                "LicensedFeatures",
                List.of(),
                "IsRegistered",
                true,
                "IsCommunity",
                false,
                "IsProOrEnterprise",
                true,
                "SubscriptionCode",
                "ENTERPRISE",
                "SubscriptionPlan",
                "ENTERPRISE",
                "IsExpired",
                false,
                "CreationTime",
                null,
                "Code",
                null,
                "UserLicensingEnabled",
                organization.userLicensing());
        if (state.apiVersion() < 15) {
            license.keySet().removeAll(SINCE_15);
        }
        return Answer.json(200, license);
    }
}
