package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which products the services of tenants have. */
final class ServiceLicenses {
    /** What one service of one tenant has. */
    static final class Part {
        final String tenant;
        final String service;
        final Map<String, Integer> products;

        Part(String tenant, String service, Map<String, Integer> products) {
            this.tenant = Guids.normal(tenant);
            this.service = service;
            this.products = new LinkedHashMap<>(products);
        }

        boolean isOf(String otherTenant, String otherService) {
            return isOf(otherTenant) && service.equals(otherService);
        }

        boolean isOf(String otherTenant) {
            return tenant.equals(Guids.normal(otherTenant));
        }

        int quantity(String code) {
            return products.getOrDefault(code, 0);
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** In the order in which services got something first. */
    List<Part> all() {
        return List.copyOf(parts);
    }

    List<Part> ofTenant(String tenant) {
        return parts.stream().filter(part -> part.isOf(tenant)).collect(Collectors.toList());
    }

    Optional<Part> find(String tenant, String service) {
        return parts.stream().filter(part -> part.isOf(tenant, service)).findFirst();
    }

    /** Exactly these, and no others any more; what there are none of is left out. */
    void replace(String tenant, String service, Map<String, Integer> products) {
        Part part = new Part(tenant, service, products);
        part.products.values().removeIf(quantity -> quantity == 0);
        int known = find(tenant, service).map(parts::indexOf).orElse(parts.size());
        if (known < parts.size()) {
            parts.set(known, part);
        } else {
            parts.add(part);
        }
    }

    void remove(String tenant, String service) {
        parts.removeIf(part -> part.isOf(tenant, service));
    }

    Set<String> tenants() {
        return parts.stream().map(part -> part.tenant).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many of a product those have that are meant. */
    int allocated(String code, Predicate<Part> meant) {
        return parts.stream()
                .filter(meant)
                .mapToInt(part -> part.quantity(code))
                .sum();
    }

    int allocated(String code) {
        return allocated(code, part -> true);
    }

    List<JsonObject> content() {
        return parts.stream()
                .map(part -> Json.object(
                        "tenantId",
                        part.tenant,
                        "serviceType",
                        part.service,
                        "products",
                        Licenses.numbers(part.products)))
                .collect(Collectors.toList());
    }

    void read(List<SeedObject> seeds) {
        for (SeedObject seed : seeds) {
            seed.only("tenantId", "serviceType", "products");
            replace(seed.text("tenantId"), seed.text("serviceType"), Licenses.numbers(seed.object("products")));
        }
    }

    void become(ServiceLicenses other) {
        parts.clear();
        parts.addAll(other.parts);
    }
}
