package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was bought, by the organization and by its host, and who was given what of it. */
final class LicenseAccount {
    /** Of its part of the company's JSON. */
    static final List<String> MEMBERS =
            List.of("seats", "products", "licenses", "serviceLicenses", "consumption", "host");

    private final Map<String, Map<String, Integer>> organizations = new LinkedHashMap<>();
    private final Licenses host = new Licenses("2000-0000-0000-0001", Map::of);
    private final Licenses organization = new Licenses("1000-0000-0000-0001", () -> fromHost(Organization.ID));
    private final ServiceLicenses services = new ServiceLicenses();
    private final Consumption consumption = new Consumption();

    /** Those of the organization. */
    Licenses licenses() {
        return organization;
    }

    Licenses host() {
        return host;
    }

    ServiceLicenses services() {
        return services;
    }

    Consumption consumption() {
        return consumption;
    }

    /** What the host has given an organization. */
    Map<String, Integer> fromHost(String organizationId) {
        return organizations.getOrDefault(Guids.normal(organizationId), Map.of());
    }

    /** By organization, what the host has given it. */
    Map<String, Map<String, Integer>> organizations() {
        return organizations;
    }

    /** Nothing of the organization's is in force any more. */
    void withdraw() {
        organization.withdraw();
        organizations.remove(Organization.ID);
    }

    void addTo(JsonObject content) {
        organization.addTo(content);
        content.add("serviceLicenses", Json.array(services.content()));
        content.add("consumption", Json.array(consumption.content()));
        JsonObject ofHost = new JsonObject();
        host.addTo(ofHost);
        JsonObject allocations = new JsonObject();
        organizations.forEach((id, products) -> allocations.add(id, Licenses.numbers(products)));
        ofHost.add("allocations", allocations);
        content.add("host", ofHost);
    }

    void read(SeedObject seed) {
        organization.read(seed);
        services.read(seed.objects("serviceLicenses", "serviceType"));
        consumption.read(seed.objects("consumption", "productCode"));
        SeedObject ofHost = seed.object("host").only("seats", "products", "licenses", "allocations");
        host.read(ofHost);
        ofHost.objectsByName("allocations")
                .forEach((id, products) -> organizations.put(Guids.normal(id), Licenses.numbers(products)));
    }

    void become(LicenseAccount other) {
        organization.become(other.organization);
        host.become(other.host);
        services.become(other.services);
        consumption.become(other.consumption);
        organizations.clear();
        organizations.putAll(other.organizations);
    }
}
