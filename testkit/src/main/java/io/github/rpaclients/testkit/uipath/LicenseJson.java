package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Licences as the licence resource manager tells them. */
final class LicenseJson {
    /** For how many days a licence goes on after its end. */
    private static final int GRACE = 14;

    private static final String PLAN = "ENTERPRISE";

    private final LicenseAccount account;
    private final LicenseUsage usage;
    private final boolean userLicensing;

    LicenseJson(LicenseAccount account, LicenseUsage usage, boolean userLicensing) {
        this.account = account;
        this.usage = usage;
        this.userLicensing = userLicensing;
    }

    /** {@code AccountLicenseDto}. */
    JsonObject account(String organizationId, String licenseCode, Map<String, Integer> products, boolean isInForce) {
        JsonArray shown = new JsonArray();
        products.forEach((code, quantity) -> shown.add(Json.object(
                "code",
                code,
                "quantity",
                quantity,
                "type",
                Products.type(code),
                "features",
                List.of(),
                "consumptionDistributions",
                intervals(code, quantity))));
        return Json.object(
                "accountId",
                organizationId,
                "bundleCode",
                PLAN,
                "endDate",
                usage.end(),
                "gracePeriod",
                GRACE,
                "licenseCode",
                licenseCode,
                "licenseStatus",
                isInForce ? "Active" : "Inactive",
                "products",
                shown,
                "templates",
                List.of(),
                "policies",
                List.of(),
                "entitlements",
                List.of(),
                "startDate",
                usage.start(),
                "subscriptionCode",
                PLAN,
                "subscriptionPlan",
                PLAN,
                "payload",
                null,
                "type",
                "Main",
                "parentLicenseCode",
                licenseCode.equals(Licenses.FROM_HOST) ? account.host().mainCode() : null);
    }

    /** {@code ServiceLicenseDto}. */
    JsonObject service(ServiceLicenses.Part part) {
        JsonArray products = new JsonArray();
        part.products.forEach((code, quantity) -> products.add(Json.object(
                "code",
                code,
                "quantity",
                quantity,
                "allocated",
                (int) Math.ceil(usage.used(part.tenant, part.service, code)),
                "type",
                Products.type(code),
                "features",
                List.of(),
                "distributionIntervals",
                intervals(code, quantity))));
        String globalId = globalId(part);
        return Json.object(
                "accountId",
                Organization.ID,
                "globalId",
                globalId,
                "serviceScopeId",
                part.tenant,
                "serviceType",
                part.service,
                "license",
                Json.object(
                        "licenseCode",
                        globalId,
                        "parentLicenseCode",
                        account.licenses().mainCode(),
                        "bundleCode",
                        PLAN,
                        "subscriptionCode",
                        PLAN,
                        "licenseStatus",
                        status(),
                        "startDate",
                        usage.start(),
                        "endDate",
                        usage.end(),
                        "gracePeriod",
                        GRACE,
                        "products",
                        products,
                        "templates",
                        List.of(),
                        "policies",
                        List.of(),
                        "entitlements",
                        List.of(),
                        "payload",
                        null,
                        "boonLicenseCode",
                        null),
                "userLicensingEnabled",
                userLicensing,
                "accountLicenseCode",
                account.licenses().mainCode());
    }

    /** {@code ServiceLicenseStatusDto}. */
    JsonObject status(ServiceLicenses.Part part) {
        return Json.object(
                "accountId",
                Organization.ID,
                "serviceScopeId",
                part.tenant,
                "serviceType",
                part.service,
                "subscriptionPlan",
                PLAN,
                "licenseStatus",
                status(),
                "expireDate",
                Instant.ofEpochSecond(usage.end()),
                "userLicensingEnabled",
                userLicensing);
    }

    /** {@code TenantServiceLicenseDto}. */
    JsonObject ofTenant(ServiceLicenses.Part part) {
        Map<String, Integer> totals = account.licenses().productTotals();
        JsonArray products = new JsonArray();
        part.products.forEach((code, quantity) -> products.add(Json.object(
                "code",
                code,
                "type",
                Products.type(code),
                "quantity",
                quantity,
                "allocated",
                account.services().allocated(code),
                "reserved",
                0,
                "available",
                usage.free(code),
                "used",
                usage.used(part.tenant, part.service, code),
                "allocatedAcrossOtherTenants",
                account.services().allocated(code, other -> !other.isOf(part.tenant)),
                "consumedByDeletedTenants",
                usage.usedByTheDeleted(code, usage.start(), usage.end()),
                "totalUnits",
                totals.getOrDefault(code, 0),
                "consumedAtOrganizationLevel",
                usage.usedByOrganization(code, usage.start(), usage.end()))));
        return Json.object("serviceType", part.service, "products", products);
    }

    /** {@code AccountProductAllocationDto}. */
    static JsonObject allocation(String code, int total, int allocated) {
        return Json.object("code", code, "total", total, "allocated", allocated);
    }

    /** {@code ProductAvailabilityDto} of each of these. */
    static JsonArray availabilities(
            Map<String, Integer> totals, Map<String, Integer> free, Map<String, Double> consumed) {
        return Json.array(totals.entrySet().stream()
                .map(total -> Json.object(
                        "code",
                        total.getKey(),
                        "type",
                        Products.type(total.getKey()),
                        "availableQuantity",
                        free.getOrDefault(total.getKey(), 0),
                        "consumedQuantity",
                        consumed.getOrDefault(total.getKey(), 0.0),
                        "totalQuantity",
                        total.getValue()))
                .collect(Collectors.toList()));
    }

    private JsonArray intervals(String code, int quantity) {
        return Products.isUsedUp(code)
                ? Json.array(
                        List.of(Json.object("startDate", usage.start(), "endDate", usage.end(), "quantity", quantity)))
                : new JsonArray();
    }

    private String status() {
        return account.licenses().inForce().isEmpty() ? "Inactive" : "Active";
    }

    private static String globalId(ServiceLicenses.Part part) {
        return UUID.nameUUIDFromBytes((part.tenant + "/" + part.service).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
