package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What services of tenants have of the organization's products. A PUT replaces all that a service has, or nothing. What the
 * Orchestrator of the tenant is given of runtimes, it lets run.
 */
final class ServiceLicensesEndpoint {
    private static final String PATH = "/api/account/{account}/service-license";
    private static final String ONE = PATH + "/{tenant}/{service}";

    private final LicenseAccount account;
    private final OrchestratorState orchestrator;
    private final LicenseUsage usage;
    private final LicenseJson json;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    ServiceLicensesEndpoint(
            LicenseAccount account,
            OrchestratorState orchestrator,
            LicenseUsage usage,
            LicenseJson json,
            LeaseErrors errors) {
        this.account = account;
        this.orchestrator = orchestrator;
        this.usage = usage;
        this.json = json;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        service.on("GET", PATH, "PM.License.Read", this::list)
                .on("PUT", ONE, "PM.License.Write", this::replace)
                .on("GET", ONE, "PM.License.Read", request -> Answer.json(200, json.service(part(request))))
                .on("GET", ONE + "/products", "PM.License.Read", this::products)
                .on("GET", ONE + "/status", "PM.License.Read", r -> Answer.json(200, json.status(part(r))))
                .on("GET", "/api/account/{account}/service-licenses/{tenant}", "PM.License.Read", this::ofTenant)
                .on("DELETE", ONE, "PM.License.Write", this::delete)
                .on("DELETE", PATH + "/{tenant}", "PM.License.Write", this::deleteAll);
    }

    /** Of an organization that is not known, nothing. */
    private Answer list(Request request) {
        List<ServiceLicenses.Part> parts = Organization.isMe(request.variable("account"))
                ? account.services().all()
                : List.of();
        return Answer.json(200, Json.array(parts.stream().map(json::service).collect(Collectors.toList())));
    }

    private Answer products(Request request) {
        return Answer.json(
                200,
                Json.array(part(request).products.entrySet().stream()
                        .map(product -> Json.object(
                                "code", product.getKey(), "quantity", product.getValue(), "features", List.of()))
                        .collect(Collectors.toList())));
    }

    private Answer ofTenant(Request request) {
        checks.account(request);
        List<ServiceLicenses.Part> parts = account.services().ofTenant(request.variable("tenant"));
        if (parts.isEmpty()) {
            throw errors.notFound("No license is allocated for that tenant");
        }
        return Answer.json(200, Json.array(parts.stream().map(json::ofTenant).collect(Collectors.toList())));
    }

    private Answer replace(Request request) {
        checks.account(request);
        String tenant = request.variable("tenant");
        String service = request.variable("service");
        if (!Guids.isGuid(tenant)) {
            throw errors.badRequest("'" + tenant + "' is no tenant");
        }
        JsonObject body = errors.body(request);
        Map<String, Integer> wanted = checks.quantities(body, "products");
        mustHaveALicense();
        Map<String, Integer> before = account.services()
                .find(tenant, service)
                .map(part -> part.products)
                .orElse(Map.of());
        for (Map.Entry<String, Integer> product : wanted.entrySet()) {
            int more = product.getValue() - before.getOrDefault(product.getKey(), 0);
            if (more > 0 && more > usage.free(product.getKey())) {
                throw errors.conflict("The license quantities are exceeded for " + product.getKey());
            }
        }
        if (!Json.flag(body, "bypassUsageCheck")) {
            refuseWhatIsUsed(tenant, service, before, wanted);
        }
        account.services().replace(tenant, service, wanted);
        letRun(tenant, service, before, wanted);
        return Answer.json(200, json.service(part(request)));
    }

    private void refuseWhatIsUsed(
            String tenant, String service, Map<String, Integer> before, Map<String, Integer> wanted) {
        before.forEach((code, had) -> {
            int left = wanted.getOrDefault(code, 0);
            if (left < had && left < usage.used(tenant, service, code)) {
                throw errors.conflict("More of " + code + " is in use");
            }
        });
    }

    private Answer delete(Request request) {
        checks.account(request);
        mustHaveALicense();
        remove(request.variable("tenant"), request.variable("service"));
        return Answer.of(200);
    }

    private Answer deleteAll(Request request) {
        checks.account(request);
        account.services().ofTenant(request.variable("tenant")).forEach(part -> remove(part.tenant, part.service));
        return Answer.of(200);
    }

    private void remove(String tenant, String service) {
        account.services().find(tenant, service).ifPresent(part -> letRun(tenant, service, part.products, Map.of()));
        account.services().remove(tenant, service);
    }

    /** What Orchestrator calls by names of its own. */
    private void letRun(String tenant, String service, Map<String, Integer> before, Map<String, Integer> after) {
        if (Guids.normal(tenant).equals(Organization.TENANT_KEY) && service.equals("orchestrator")) {
            Map<String, Integer> changed = new LinkedHashMap<>(before);
            changed.replaceAll((code, had) -> 0);
            changed.putAll(after);
            changed.keySet().removeIf(code -> !Products.isRuntime(code));
            changed.forEach((code, total) -> orchestrator.licensesAllowed(Products.robotType(code), total));
        }
    }

    private void mustHaveALicense() {
        if (account.licenses().inForce().isEmpty()) {
            throw errors.notFound("No account license is allocated for organization " + Organization.ID);
        }
    }

    private ServiceLicenses.Part part(Request request) {
        checks.account(request);
        return account.services()
                .find(request.variable("tenant"), request.variable("service"))
                .orElseThrow(() -> errors.gone("The service has no license"));
    }
}
