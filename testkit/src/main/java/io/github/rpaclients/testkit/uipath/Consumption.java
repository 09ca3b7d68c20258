package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which units were used up, by whom and when. */
final class Consumption {
    /** Some units at once. */
    static final class Use {
        /** A tenant, or the organization itself. */
        final String scope;

        final String service;
        final String code;
        final double units;
        final Instant time;

        Use(String scope, String service, String code, double units, Instant time) {
            this.scope = Guids.normal(scope);
            this.service = service;
            this.code = code;
            this.units = units;
            this.time = time;
        }

        boolean isOf(String otherScope) {
            return scope.equals(Guids.normal(otherScope));
        }

        boolean isOfOrganization() {
            return Organization.isMe(scope);
        }

        /** Both moments included, in seconds since 1970. */
        boolean isWithin(long start, long end) {
            return time.getEpochSecond() >= start && time.getEpochSecond() <= end;
        }
    }

    private final List<Use> uses = new ArrayList<>();

    void add(Use use) {
        uses.add(use);
    }

    double units(String code, long start, long end, Predicate<Use> meant) {
        return uses.stream()
                .filter(use -> use.code.equals(code) && use.isWithin(start, end))
                .filter(meant)
                .mapToDouble(use -> use.units)
                .sum();
    }

    /** Oldest first. */
    List<Use> since(Instant start) {
        return uses.stream().filter(use -> !use.time.isBefore(start)).collect(Collectors.toList());
    }

    List<JsonObject> content() {
        return uses.stream()
                .map(use -> Json.object(
                        "scopeId",
                        use.scope,
                        "serviceType",
                        use.service,
                        "productCode",
                        use.code,
                        "quantity",
                        use.units,
                        "time",
                        use.time))
                .collect(Collectors.toList());
    }

    void read(List<SeedObject> seeds) {
        for (SeedObject seed : seeds) {
            seed.only("scopeId", "serviceType", "productCode", "quantity", "time");
            add(new Use(
                    seed.text("scopeId"),
                    seed.text("serviceType"),
                    seed.text("productCode"),
                    seed.number("quantity"),
                    seed.time("time")));
        }
    }

    void become(Consumption other) {
        uses.clear();
        uses.addAll(other.uses);
    }
}
