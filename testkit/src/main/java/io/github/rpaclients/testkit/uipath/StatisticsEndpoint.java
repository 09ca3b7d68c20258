package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What has been used, now and by the day. A {@code timePeriod} counts days, back from now. */
final class StatisticsEndpoint {
    private static final String PATH = "/api/account/{account}/stats";

    private final Organization organization;
    private final LicenseAccount account;
    private final LicenseUsage usage;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    StatisticsEndpoint(Organization organization, LicenseAccount account, LicenseUsage usage, LeaseErrors errors) {
        this.organization = organization;
        this.account = account;
        this.usage = usage;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        service.on("POST", PATH + "/used", "PM.License.Read", this::used)
                .on("POST", PATH + "/timeline", "PM.License.Read", this::timeline)
                .on("POST", PATH + "/organization/timeline", "PM.License.Read", this::ofOrganization);
    }

    /** Of products that tenants have. */
    private Answer used(Request request) {
        checks.account(request);
        JsonArray rows = new JsonArray();
        for (String tenant : tenants(errors.body(request))) {
            account.services().ofTenant(tenant).stream()
                    .flatMap(part -> part.products.keySet().stream())
                    .distinct()
                    .forEach(code -> rows.add(Json.object(
                            "clientId",
                            tenant,
                            "productCode",
                            code,
                            "used",
                            usage.used(tenant, code),
                            "total",
                            account.services().allocated(code, part -> part.isOf(tenant)))));
        }
        return Answer.json(200, rows);
    }

    private Answer timeline(Request request) {
        checks.account(request);
        JsonObject body = errors.body(request);
        JsonArray rows = new JsonArray();
        for (String tenant : tenants(body)) {
            byProduct(body, use -> use.isOf(tenant))
                    .forEach((code, days) ->
                            rows.add(Json.object("clientId", tenant, "productCode", code, "productUsage", days)));
        }
        return Answer.json(200, rows);
    }

    private Answer ofOrganization(Request request) {
        checks.account(request);
        JsonArray rows = new JsonArray();
        byProduct(errors.body(request), use -> true)
                .forEach((code, days) -> rows.add(
                        Json.object("organizationId", Organization.ID, "productCode", code, "productUsage", days)));
        return Answer.json(200, rows);
    }

    /** By code and day, how many units; days without are left out. */
    private Map<String, JsonObject> byProduct(JsonObject body, Predicate<Consumption.Use> meant) {
        if (Json.isNull(body, "timePeriod") || body.get("timePeriod").getAsInt() < 0) {
            throw errors.badRequest("timePeriod is a number from 0");
        }
        Instant start = organization
                .instant()
                .minus(Duration.ofDays(body.get("timePeriod").getAsInt()));
        Map<String, JsonObject> products = new LinkedHashMap<>();
        account.consumption().since(start).stream().filter(meant).forEach(use -> {
            JsonObject days = products.computeIfAbsent(use.code, code -> new JsonObject());
            String day = LocalDate.ofInstant(use.time, ZoneOffset.UTC).toString();
            double before = days.has(day) ? days.get(day).getAsDouble() : 0;
            days.addProperty(day, before + use.units);
        });
        return products;
    }

    /** Those that are asked for, or else all. */
    private List<String> tenants(JsonObject body) {
        List<String> tenants = new ArrayList<>();
        for (JsonElement id : Json.list(body, "clientIds")) {
            tenants.add(Guids.normal(id.getAsString()));
        }
        return tenants.isEmpty() ? List.copyOf(account.services().tenants()) : tenants;
    }
}
