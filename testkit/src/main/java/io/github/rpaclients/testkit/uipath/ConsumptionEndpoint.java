package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is used of products. Nothing of it is kept: it follows from {@link LicenseUsage}. */
final class ConsumptionEndpoint {
    private static final String PATH = "/api/lease/{account}";

    /** The scope type of the organization itself. */
    private static final String PORTAL = "portal";

    private final LicenseAccount account;
    private final LicenseUsage usage;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    ConsumptionEndpoint(LicenseAccount account, LicenseUsage usage, LeaseErrors errors) {
        this.account = account;
        this.usage = usage;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        service.on("GET", PATH + "/{tenant}/{service}/{product}/consumed", "PM.License.Read", this::consumed)
                .on("GET", PATH + "/{scope}/{scopeType}/{product}/usage", "PM.License.Read", this::ofScope)
                .on("GET", PATH + "/{tenant}/usage", "PM.License.Read", this::ofTenant)
                .on("PUT", PATH + "/usage", "PM.License.Read", this::ofSpans)
                .on("PUT", PATH + "/computeUsage", "PM.License.Read", this::ofScopes)
                .on("GET", PATH + "/{service}/{product}/available/count", "PM.License.Read", this::free)
                .on("PUT", PATH + "/{tenant}/{service}/available/services", "PM.License.Read", this::statuses);
    }

    private Answer consumed(Request request) {
        checks.account(request);
        return Answer.json(
                200, ofService(request.variable("tenant"), request.variable("service"), request.variable("product")));
    }

    private Answer ofScope(Request request) {
        checks.account(request);
        return Answer.json(
                200, ofScope(request.variable("scope"), request.variable("scopeType"), request.variable("product")));
    }

    /** The type is {@code portal}, {@code tenant} or a service. */
    private JsonObject ofScope(String scope, String type, String product) {
        if (type.equals(PORTAL)) {
            return usage(
                    scope,
                    type,
                    product,
                    usage.usedByOrganization(product, usage.start(), usage.end()),
                    usage.ofOrganization(product));
        }
        return type.equals("tenant")
                ? usage(
                        scope,
                        type,
                        product,
                        usage.used(scope, product),
                        account.services().allocated(product, part -> part.isOf(scope)))
                : ofService(scope, type, product);
    }

    private JsonObject ofService(String tenant, String service, String product) {
        return usage(
                tenant,
                service,
                product,
                usage.used(tenant, service, product),
                account.services().allocated(product, part -> part.isOf(tenant, service)));
    }

    private JsonObject usage(String scope, String type, String product, double used, double total) {
        boolean isUsedUp = Products.isUsedUp(product);
        return Json.object(
                "serviceScopeId",
                scope,
                "serviceType",
                type,
                "productCode",
                product,
                "used",
                used,
                "total",
                total,
                "startDate",
                isUsedUp ? usage.start() : null,
                "endDate",
                isUsedUp ? usage.end() : null,
                "usageModel",
                isUsedUp ? "Consumption" : "Concurrent");
    }

    private Answer ofTenant(Request request) {
        checks.account(request);
        String tenant = request.variable("tenant");
        List<String> services = request.parameters("serviceTypes");
        JsonArray products = new JsonArray();
        account.services().ofTenant(tenant).stream()
                .filter(part -> services.isEmpty() || services.contains(part.service))
                .forEach(part ->
                        part.products.keySet().forEach(code -> products.add(ofService(tenant, part.service, code))));
        JsonArray partitions = new JsonArray();
        if (!products.isEmpty()) {
            partitions.add(Json.object("clientId", tenant, "clientType", "tenant", "productsUsage", products));
        }
        return Answer.json(200, partitions);
    }

    private Answer ofSpans(Request request) {
        checks.account(request);
        JsonArray answers = new JsonArray();
        for (JsonObject span : errors.bodies(request)) {
            String tenant = Json.string(span, "serviceScopeId");
            String service = Json.string(span, "serviceType");
            String product = Json.string(span, "productCode");
            long start = span.get("startDate").getAsLong();
            long end = span.get("endDate").getAsLong();
            answers.add(Json.object(
                    "serviceScopeId",
                    tenant,
                    "serviceType",
                    service,
                    "productCode",
                    product,
                    "used",
                    usage.used(tenant, service, product, start, end),
                    "startDate",
                    start,
                    "endDate",
                    end,
                    "consumedAtOrganizationLevel",
                    usage.usedByOrganization(product, start, end),
                    "consumedAcrossDeletedServiceScopeIds",
                    usage.usedByTheDeleted(product, start, end)));
        }
        return Answer.json(200, answers);
    }

    private Answer ofScopes(Request request) {
        checks.account(request);
        Map<List<String>, JsonArray> byScope = new LinkedHashMap<>();
        for (JsonElement element : Json.list(errors.body(request), "scopes")) {
            JsonObject scope = element.getAsJsonObject();
            String id = Json.string(scope, "scopeId");
            String type = Json.string(scope, "scopeType");
            byScope.computeIfAbsent(List.of(id, type), key -> new JsonArray())
                    .add(ofScope(id, type, Json.string(scope, "productCode")));
        }
        JsonArray scopes = new JsonArray();
        byScope.forEach((scope, products) ->
                scopes.add(Json.object("scopeId", scope.get(0), "scopeType", scope.get(1), "productsUsage", products)));
        return Answer.json(200, scopes);
    }

    private Answer free(Request request) {
        checks.account(request);
        return Answer.json(200, new JsonPrimitive(usage.free(request.variable("product"))));
    }

    /** 0 for a product that there is not, 1 for one that could be had, 2 for one that is given away. */
    private Answer statuses(Request request) {
        checks.account(request);
        JsonArray statuses = new JsonArray();
        for (JsonElement product : Json.list(errors.body(request), "productCodes")) {
            String code = product.getAsString();
            boolean isOwned = account.licenses().productTotals().containsKey(code);
            int status = !isOwned ? 0 : usage.free(code) > 0 ? 1 : 2;
            statuses.add(Json.object("productCode", code, "productCodeStatus", status));
        }
        return Answer.json(200, statuses);
    }
}
