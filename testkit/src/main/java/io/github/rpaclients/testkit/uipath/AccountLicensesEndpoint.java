package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Licences of the organization as a whole, and how much of them tenants have. */
final class AccountLicensesEndpoint {
    private static final String PATH = "/api/account/{account}";

    private final LicenseAccount account;
    private final LicenseJson json;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    AccountLicensesEndpoint(LicenseAccount account, LicenseJson json, LeaseErrors errors) {
        this.account = account;
        this.json = json;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        service.on("GET", PATH + "/account-license", "PM.License.Read", this::list)
                .on("PUT", PATH + "/account-license/{license}", "PM.License.Write", this::refresh)
                .on("GET", PATH + "/account-license/available", "PM.License.Read", this::services)
                .on("GET", PATH + "/available-account-licenses", "PM.License.Read", this::products)
                .on("GET", PATH + "/available-service-licenses/{tenant}", "PM.License.Read", this::productsOfTenant)
                .on("GET", PATH + "/tenantAllocations", "PM.License.Read", this::ofTenants);
    }

    private Answer list(Request request) {
        checks.account(request);
        JsonArray licenses = new JsonArray();
        account.licenses().inForce().forEach((code, products) -> licenses.add(shown(code, products, true)));
        if (licenses.isEmpty()) {
            throw errors.notFound("The organization has no main license");
        }
        if (request.parameter("forceAllLicenses").equals(Optional.of("true"))) {
            account.licenses().notInForce().forEach((code, products) -> licenses.add(shown(code, products, false)));
        }
        return Answer.json(200, licenses);
    }

    /** The vendor's licensing server has nothing new to say. */
    private Answer refresh(Request request) {
        checks.account(request);
        String code = request.variable("license");
        Map<String, Integer> products = account.licenses().inForce().get(code);
        if (products == null) {
            throw errors.notFound("There is no license " + code);
        }
        return Answer.json(200, shown(code, products, true));
    }

    private JsonObject shown(String code, Map<String, Integer> products, boolean isInForce) {
        return json.account(Organization.ID, code, products, isInForce);
    }

    private Answer services(Request request) {
        checks.account(request);
        List<String> services = account.licenses().inForce().isEmpty()
                ? List.of()
                : List.of("orchestrator", "dataservice", "testmanager");
        return Answer.json(200, Json.object("services", services));
    }

    private Answer products(Request request) {
        checks.account(request);
        JsonArray rows = new JsonArray();
        account.licenses()
                .productTotals()
                .forEach((code, total) -> rows.add(
                        LicenseJson.allocation(code, total, account.services().allocated(code))));
        return found(rows);
    }

    /** What a tenant has as a whole beside what its services have of it. */
    private Answer productsOfTenant(Request request) {
        checks.account(request);
        String tenant = request.variable("tenant");
        JsonArray rows = new JsonArray();
        account.services().ofTenant(tenant).stream()
                .flatMap(part -> part.products.keySet().stream())
                .distinct()
                .forEach(code -> rows.add(LicenseJson.allocation(
                        code,
                        account.services().allocated(code, part -> part.isOf(tenant)),
                        account.services()
                                .allocated(code, part -> part.isOf(tenant) && !part.service.equals("tenant")))));
        return found(rows);
    }

    private Answer found(JsonArray rows) {
        if (rows.isEmpty()) {
            throw errors.notFound("No product was found");
        }
        return Answer.json(200, rows);
    }

    private Answer ofTenants(Request request) {
        checks.account(request);
        JsonArray rows = new JsonArray();
        account.licenses().productTotals().forEach((code, total) -> {
            if (Products.isRuntime(code)) {
                rows.add(LicenseJson.allocation(code, total, account.services().allocated(code)));
            }
        });
        return Answer.json(200, rows);
    }
}
