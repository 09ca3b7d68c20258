package io.github.rpaclients.contract;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.rpaclients.specification.Exchange;
import io.github.rpaclients.specification.Exchange.Message;
import io.github.rpaclients.specification.Operation;
import io.github.rpaclients.specification.Specification;
import io.github.rpaclients.specification.Specifications;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;

/** What the vendor's files say about a contract. */
final class VendorFiles {
    private static final Pattern VARIABLE = Pattern.compile("'?\\{[^}]*}'?");
    private static final String FOLDER = "X-UIPATH-OrganizationUnitId";

    /** The same model in a fixture has a member of tomorrow, and one that is null; OData adds what no file declares. */
    private static final Pattern ON_PURPOSE = Pattern.compile(
            ".*\\.(ServerSays|serverSays|NotSaid|notSaid|Colour|@odata\\.\\w+) is not declared", Pattern.DOTALL);

    /** A fixture has what is modelled, and the files declare nullability nowhere. */
    private static final Pattern OF_FIXTURES = Pattern.compile(".* is (missing|null)", Pattern.DOTALL);

    private final List<Specification> specifications;
    private final Map<String, Integer> since;
    private final Map<String, Integer> until;

    private VendorFiles(List<Specification> specifications, Map<String, Integer> since, Map<String, Integer> until) {
        this.specifications = specifications;
        this.since = since;
        this.until = until;
    }

    /** Reads the files, which takes a while; ends the test as skipped if there are none. */
    static VendorFiles of(Contract<?> contract) {
        if (contract.files().isEmpty()) {
            System.out.println("skipped: the vendor has no file of " + contract.name());
        }
        assumeFalse(contract.files().isEmpty(), () -> "the vendor has no file of " + contract.name());
        List<Specification> specifications = contract.files().stream()
                .map(file -> Specification.read(Specifications.file(file)))
                .toList();
        Map<String, Integer> since = new HashMap<>();
        Map<String, Integer> until = new HashMap<>();
        TreeMap<Integer, String> versions = new TreeMap<>(contract.versions());
        versions.forEach((version, file) -> Specification.names(Specifications.file(file))
                .forEach(name -> {
                    since.putIfAbsent(normal(name), version);
                    until.put(normal(name), version);
                }));
        until.values().removeIf(version -> version.equals(versions.lastKey()));
        return new VendorFiles(specifications, since, until);
    }

    /** Variables have other names in each version. */
    private static String normal(String name) {
        return VARIABLE.matcher(name).replaceAll("{}").toLowerCase(Locale.ROOT);
    }

    Optional<Operation> operation(String name) {
        return specifications.stream()
                .flatMap(file -> file.named(name).stream())
                .findFirst();
    }

    /** The operation that a method of a service calls; empty if it is none, or the files do not have it. */
    Optional<Operation> operationOf(Method service) {
        return ServiceCall.of(service)
                .flatMap(call -> specifications.stream()
                        .flatMap(file -> file.operations().stream())
                        .filter(operation -> call.isCallOf(operation.toString()))
                        .findFirst());
    }

    /**
     * A line of the facts as the files have it; what they do not know stands as it is. The line itself if they do not know
     * the operation.
     */
    String line(String line) {
        String[] cell = line.split("\t", -1);
        String name = cell[0] + " " + cell[1];
        Optional<Operation> found = operation(name);
        if (found.isEmpty()) {
            return line;
        }
        Operation operation = found.get();
        cell[2] = String.join(",", operation.query());
        if (namesScopes()) {
            cell[3] = operation.scope();
            cell[4] = operation.permission();
        }
        cell[5] = operation.headers().contains(FOLDER) ? "yes" : "";
        if (!since.isEmpty()) {
            cell[6] = Objects.toString(since.get(normal(name)), "");
        }
        cell[7] = String.join(",", operation.members());
        cell[9] = Stream.concat(
                        Stream.of(cell[9].split(",")).filter(mark -> !mark.startsWith(Fact.UNTIL) && !mark.isEmpty()),
                        Optional.ofNullable(until.get(normal(name))).map(version -> Fact.UNTIL + version).stream())
                .collect(Collectors.joining(","));
        return String.join("\t", cell);
    }

    /** Some files say nothing about them. */
    private boolean namesScopes() {
        return specifications.stream()
                .flatMap(file -> file.operations().stream())
                .anyMatch(operation -> !operation.scope().isEmpty());
    }

    /** The first version in which a schema has a member; 0 if it has had it from its beginning, or the files do not say. */
    int since(String schema, String member) {
        int schemaSince = since.getOrDefault(normal(schema), 0);
        int memberSince = since.getOrDefault(normal(schema + "." + member), 0);
        return memberSince > schemaSince ? memberSince : 0;
    }

    /** Where facts differ from the files. */
    Set<String> findingsInFacts(List<String> lines) {
        String[] column = lines.get(0).split("\t", -1);
        Set<String> findings = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] ours = line.split("\t", -1);
            String[] theirs = line(line).split("\t", -1);
            String name = ours[0] + " " + ours[1];
            if (operation(name).isEmpty()) {
                findings.add("fact: " + name + " is not declared");
            }
            for (int i = 0; i < column.length; i++) {
                if (!ours[i].equals(theirs[i])) {
                    findings.add("fact: " + name + " has the " + column[i] + " '" + ours[i] + "', the file '"
                            + theirs[i] + "'");
                }
            }
        }
        return findings;
    }

    /** Operations of the files that are neither a fact nor left out, and those that are left out for nothing. */
    Set<String> findingsInCoverage(Set<String> facts, Set<String> leftOut) {
        Map<String, String> declared = byNormal(specifications.stream()
                .flatMap(file -> file.operations().stream())
                .map(Operation::toString));
        Map<String, String> called = byNormal(facts.stream());
        Map<String, String> left = byNormal(leftOut.stream());
        Set<String> findings = new TreeSet<>();
        declared.forEach((name, shown) -> {
            if (!called.containsKey(name) && !left.containsKey(name)) {
                findings.add("coverage: " + shown + " is forgotten");
            }
        });
        left.forEach((name, shown) -> {
            if (called.containsKey(name) || !declared.containsKey(name)) {
                findings.add("coverage: " + shown + " is not left out");
            }
        });
        return findings;
    }

    private static Map<String, String> byNormal(Stream<String> names) {
        return names.collect(Collectors.toMap(VendorFiles::normal, Function.identity(), (one, other) -> one));
    }

    Set<String> findingsInRequest(Fact fact, RecordedRequest request) {
        Set<String> findings = new TreeSet<>();
        operation(fact.operation())
                .ifPresent(operation ->
                        operation.findingsInRequest(exchange(operation, request), below(operation, request)).stream()
                                .filter(finding -> !ON_PURPOSE.matcher(finding).matches())
                                .forEach(finding -> findings.add("request: " + finding)));
        return findings;
    }

    private static Exchange exchange(Operation operation, RecordedRequest request) {
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        String type =
                Optional.ofNullable(request.getHeaders().get("Content-Type")).orElse("");
        return new Exchange(
                request.getMethod(),
                request.getTarget(),
                new Message(type, body),
                operation.success(),
                new Message("", ""));
    }

    /** The path behind the base of the service, in which only a slash in a text is still encoded. */
    private static String below(Operation operation, RecordedRequest request) {
        String path = URLDecoder.decode(
                request.getUrl().encodedPath().replace("%2F", "%252F").replace("+", "%2B"), StandardCharsets.UTF_8);
        for (int at = 0; at >= 0; at = path.indexOf('/', at + 1)) {
            if (operation.fits(request.getMethod(), path.substring(at))) {
                return path.substring(at);
            }
        }
        return path;
    }

    Set<String> findingsInAnswer(Fact fact, String document) {
        Set<String> findings = new TreeSet<>();
        if (fact.isFile()) {
            return findings;
        }
        operation(fact.operation()).ifPresent(operation -> {
            Message answer = document.isEmpty() ? new Message("", "") : new Message("application/json", document);
            Exchange exchange =
                    new Exchange(fact.verb(), fact.path(), new Message("", ""), operation.success(), answer);
            operation.findingsInAnswer(exchange).stream()
                    .filter(finding -> !ON_PURPOSE.matcher(finding).matches())
                    .filter(finding -> !OF_FIXTURES.matcher(finding).matches())
                    .forEach(finding -> findings.add("answer: " + finding));
        });
        return findings;
    }

    /** Lines that differ from the files, as the files have them: to be read, and put in the place of ours. */
    List<String> expected(List<String> lines) {
        List<String> expected = new ArrayList<>();
        lines.stream().skip(1).filter(line -> !line(line).equals(line)).forEach(line -> expected.add(line(line)));
        return expected;
    }
}
