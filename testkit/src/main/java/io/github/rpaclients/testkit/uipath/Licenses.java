package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Licences that an organization or the host has bought: the main one, whose numbers a test sets, and others, which are in
 * force once they are activated. How many there are of a product is the sum over those in force.
 */
final class Licenses {
    /** The licence that an organization has as a part of its host's. */
    static final String FROM_HOST = "3000-0000-0000-0001";

    private final String mainCode;
    private final Supplier<Map<String, Integer>> fromHost;
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Map<String, Integer> products = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> others = new LinkedHashMap<>();
    private final Set<String> activated = new LinkedHashSet<>();

    Licenses(String mainCode, Supplier<Map<String, Integer>> fromHost) {
        this.mainCode = mainCode;
        this.fromHost = fromHost;
    }

    String mainCode() {
        return mainCode;
    }

    void seats(String code, int total) {
        seats.put(code, total);
    }

    void product(String code, int total) {
        products.put(code, total);
    }

    /** A licence that is not in force. */
    void sell(String licenseCode, Map<String, Integer> contained) {
        others.put(licenseCode, new LinkedHashMap<>(contained));
        activated.remove(licenseCode);
    }

    void withdraw() {
        seats.clear();
        products.clear();
        activated.clear();
    }

    boolean isInForce(String licenseCode) {
        return inForce().containsKey(licenseCode);
    }

    /** False if there is no such licence. */
    boolean activate(String licenseCode) {
        if (licenseCode.equals(mainCode)) {
            others.getOrDefault(mainCode, Map.of())
                    .forEach((code, total) -> (Products.isBundle(code) ? seats : products).put(code, total));
            others.remove(mainCode);
        } else if (others.containsKey(licenseCode)) {
            activated.add(licenseCode);
        }
        return isInForce(licenseCode);
    }

    /** False if it was not in force. */
    boolean deactivate(String licenseCode) {
        if (licenseCode.equals(FROM_HOST) || !isInForce(licenseCode)) {
            return false;
        }
        if (licenseCode.equals(mainCode)) {
            others.put(mainCode, main());
            seats.clear();
            products.clear();
        }
        activated.remove(licenseCode);
        return true;
    }

    /** By licence, what is in it. */
    Map<String, Map<String, Integer>> inForce() {
        Map<String, Map<String, Integer>> inForce = new LinkedHashMap<>();
        inForce.put(mainCode, main());
        inForce.put(FROM_HOST, fromHost.get());
        activated.forEach(code -> inForce.put(code, others.getOrDefault(code, Map.of())));
        inForce.values().removeIf(Map::isEmpty);
        return inForce;
    }

    Map<String, Map<String, Integer>> notInForce() {
        Map<String, Map<String, Integer>> notInForce = new LinkedHashMap<>(others);
        notInForce.keySet().removeAll(activated);
        return notInForce;
    }

    /** All codes, seats of people included, with how many there are. */
    Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        inForce().values().forEach(part -> part.forEach((code, total) -> totals.merge(code, total, Integer::sum)));
        return totals;
    }

    Map<String, Integer> seatTotals() {
        return part(true);
    }

    Map<String, Integer> productTotals() {
        return part(false);
    }

    private Map<String, Integer> part(boolean isOfSeats) {
        Map<String, Integer> totals = totals();
        totals.keySet().removeIf(code -> isSeat(code) != isOfSeats);
        return totals;
    }

    /** What a test has called a seat is one, whatever its code. */
    private boolean isSeat(String code) {
        return seats.containsKey(code) || (Products.isBundle(code) && !products.containsKey(code));
    }

    private Map<String, Integer> main() {
        Map<String, Integer> main = new LinkedHashMap<>(seats);
        main.putAll(products);
        return main;
    }

    void addTo(JsonObject content) {
        JsonObject licenses = new JsonObject();
        others.forEach((code, part) ->
                licenses.add(code, Json.object("isActivated", activated.contains(code), "products", numbers(part))));
        content.add("seats", numbers(seats));
        content.add("products", numbers(products));
        content.add("licenses", licenses);
    }

    void read(SeedObject seed) {
        seats.putAll(numbers(seed.object("seats")));
        products.putAll(numbers(seed.object("products")));
        seed.objectsByName("licenses").forEach((code, license) -> {
            license.only("isActivated", "products");
            sell(code, numbers(license.object("products")));
            if (license.flag("isActivated")) {
                activated.add(code);
            }
        });
    }

    void become(Licenses other) {
        seats.clear();
        seats.putAll(other.seats);
        products.clear();
        products.putAll(other.products);
        others.clear();
        others.putAll(other.others);
        activated.clear();
        activated.addAll(other.activated);
    }

    static JsonObject numbers(Map<String, Integer> numbers) {
        JsonObject json = new JsonObject();
        numbers.forEach(json::addProperty);
        return json;
    }

    static Map<String, Integer> numbers(SeedObject seed) {
        return seed.json().keySet().stream()
                .collect(Collectors.toMap(code -> code, seed::count, (one, other) -> other, LinkedHashMap::new));
    }
}
