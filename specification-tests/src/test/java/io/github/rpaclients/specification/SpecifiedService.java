package io.github.rpaclients.specification;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service of a vendor: the path it has in the simulator, and the file that specifies it. */
enum SpecifiedService {
    TOKEN("identity-token.yaml", "/identity_", "/identity_(?=/connect/)"),
    ORCHESTRATOR("orchestrator-v20.yaml", "/acme/production/orchestrator_", "/acme/production/orchestrator_(?=/)"),
    IDENTITY("identity-v3.2.yaml", "/acme/identity_", "(/acme)?/identity_(?=/api/)"),
    LEASE("license-accountant-2023.yaml", "/acme/lease_", "/acme/lease_(?=/)"),
    LICENSE("license-resource-manager-2023.yaml", "/acme/license_", "(/acme/license_|/lrm)(?=/)"),
    CONTROL_ROOM("control-room-facts.openapi.json", "", "(?=/)");

    private final String file;
    private final String base;
    private final Pattern bases;

    /** @param bases those of Automation Suite, too */
    SpecifiedService(String file, String base, String bases) {
        this.file = file;
        this.base = base;
        this.bases = Pattern.compile(bases);
    }

    /** Reads the file, which takes a while; ends the test as skipped if there is none. */
    Specification specification() {
        Path path = Specifications.file(file);
        return this == CONTROL_ROOM ? Specification.readLoosely(path) : Specification.read(path);
    }

    String base() {
        return base;
    }

    /** What is said to this service among all that was recorded. */
    List<Exchange> of(List<Exchange> exchanges) {
        return exchanges.stream()
                .filter(exchange -> bases.matcher(exchange.path()).lookingAt())
                .collect(Collectors.toList());
    }

    /** The operations that the simulator knows at this base: it wants a token for them, and for nothing else. */
    Set<String> simulated(Specification specification, URI simulator, String where) {
        Caller stranger = Caller.withoutToken(simulator);
        return specification.operations().stream()
                .filter(operation -> stranger.call(operation.method(), where + operation.pathWith("1"), "") == 401)
                .map(Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations that were called at least once with this outcome. */
    Set<String> called(Specification specification, List<Exchange> exchanges, IntPredicate status) {
        return of(exchanges).stream()
                .filter(exchange -> status.test(exchange.status()))
                .flatMap(exchange -> specification.operation(exchange.method(), path(exchange)).stream())
                .map(Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was said to this service and is not in its specification. */
    Set<String> findings(Specification specification, List<Exchange> exchanges) {
        Set<String> findings = new TreeSet<>();
        for (Exchange exchange : of(exchanges)) {
            String path = path(exchange);
            Optional<Operation> operation = specification.operation(exchange.method(), path);
            if (operation.isEmpty()) {
                findings.add("operation " + exchange.method() + " " + path + " is not declared");
            } else {
                if (exchange.status() < 300) {
                    operation.get().findingsInRequest(exchange, path).forEach(f -> findings.add("request: " + f));
                }
                operation.get().findingsInAnswer(exchange).forEach(f -> findings.add("answer: " + ofAnyType(f)));
            }
        }
        return findings;
    }

    /** What OData adds to every answer is one finding, and not one for each type. */
    private static String ofAnyType(String finding) {
        return finding.replaceFirst("^\\w+(\\.@odata\\.(context|count) is not declared)$", "*$1");
    }

    private String path(Exchange exchange) {
        return bases.matcher(exchange.path()).replaceFirst("");
    }
}
