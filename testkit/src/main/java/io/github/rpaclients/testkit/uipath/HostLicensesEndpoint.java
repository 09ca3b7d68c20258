package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashMap;
import java.util.Map;

/** What organizations of an Automation Suite have of what its host has bought. The cloud has no host and says 404. */
final class HostLicensesEndpoint {
    private static final String HOST = "feb0dd79-85b6-483b-b297-0e49a1aa5b7d";
    private static final String PATH = "/api/host/{host}";
    private static final String ONE = PATH + "/organization/{customer}/license";

    private final LicenseAccount account;
    private final LicenseUsage usage;
    private final LicenseJson json;
    private final boolean isOnPremises;
    private final LeaseErrors errors;

    HostLicensesEndpoint(
            LicenseAccount account, LicenseUsage usage, LicenseJson json, boolean isOnPremises, LeaseErrors errors) {
        this.account = account;
        this.usage = usage;
        this.json = json;
        this.isOnPremises = isOnPremises;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("PUT", ONE, "PM.License.Write", this::replace)
                .on("GET", PATH + "/available-products", "PM.License.Read", this::ofHost)
                .on("GET", ONE + "/available", "PM.License.Read", this::ofOrganization)
                .on("DELETE", ONE + "/remove", "PM.License.Write", this::delete);
        new ActivationEndpoint(PATH, account.host(), isOnPremises, errors, this::checkHost).register(service);
    }

    private Answer replace(Request request) {
        String customer = customer(request);
        JsonObject body = errors.body(request);
        Map<String, Integer> wanted = new LeaseChecks(errors).quantities(body, "productQuantities");
        wanted.values().removeIf(quantity -> quantity == 0);
        Map<String, Integer> before = account.fromHost(customer);
        wanted.forEach((code, quantity) -> {
            int more = quantity - before.getOrDefault(code, 0);
            if (more > 0 && more > free(code)) {
                throw errors.conflict("The license quantities of the host are exceeded for " + code);
            }
        });
        if (Organization.isMe(customer) && !Json.flag(body, "bypassUsageCheck")) {
            refuseWhatIsGivenAway(before, wanted);
        }
        account.organizations().put(customer, wanted);
        return Answer.json(200, json.account(customer, Licenses.FROM_HOST, wanted, !wanted.isEmpty()));
    }

    private void refuseWhatIsGivenAway(Map<String, Integer> before, Map<String, Integer> wanted) {
        Map<String, Integer> totals = account.licenses().productTotals();
        before.forEach((code, had) -> {
            int less = had - wanted.getOrDefault(code, 0);
            int left = totals.getOrDefault(code, 0) - less;
            if (less > 0 && left < account.services().allocated(code)) {
                throw errors.conflict("Tenants of the organization have more of " + code);
            }
        });
    }

    private Answer ofHost(Request request) {
        check(request);
        Map<String, Integer> totals = account.host().totals();
        Map<String, Integer> free = new LinkedHashMap<>();
        totals.keySet().forEach(code -> free.put(code, free(code)));
        return answer(
                json.account(HOST, account.host().mainCode(), totals, true),
                LicenseJson.availabilities(totals, free, Map.of()));
    }

    /** What it has, beside what its host could still give it. */
    private Answer ofOrganization(Request request) {
        String customer = customer(request);
        Map<String, Integer> products = account.fromHost(customer);
        Map<String, Integer> free = new LinkedHashMap<>();
        Map<String, Double> consumed = new LinkedHashMap<>();
        products.keySet().forEach(code -> {
            free.put(code, free(code));
            consumed.put(code, Organization.isMe(customer) ? usage.used(code) : 0);
        });
        return answer(
                json.account(customer, Licenses.FROM_HOST, products, !products.isEmpty()),
                LicenseJson.availabilities(products, free, consumed));
    }

    private static Answer answer(JsonObject license, JsonArray availabilities) {
        return Answer.json(200, Json.object("license", license, "productsWithAvailability", availabilities));
    }

    private Answer delete(Request request) {
        checkHost(request);
        account.organizations().remove(Guids.normal(request.variable("customer")));
        return Answer.of(200);
    }

    /** How many of a product the host could still give away. */
    private int free(String code) {
        int given = account.organizations().values().stream()
                .mapToInt(products -> products.getOrDefault(code, 0))
                .sum();
        return Math.max(0, account.host().totals().getOrDefault(code, 0) - given);
    }

    private String customer(Request request) {
        check(request);
        String customer = request.variable("customer");
        if (!Guids.isGuid(customer)) {
            throw errors.badRequest("'" + customer + "' is no organization");
        }
        return Guids.normal(customer);
    }

    private void check(Request request) {
        checkHost(request);
        if (!isOnPremises || account.host().inForce().isEmpty()) {
            throw errors.notFound("There is no license of the host");
        }
    }

    private void checkHost(Request request) {
        if (!Guids.normal(request.variable("host")).equals(HOST)) {
            throw errors.notFound("There is no such host");
        }
    }
}
