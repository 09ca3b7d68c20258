package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.specification.Deviations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The facts, the requests, the models and the fixtures of each client against the vendor's files. A difference that is right stands in
 * {@code vendor.deviations} beside the facts, below its reason.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.rpaclients.contract.Contracts#all")
class VendorFilesTest<C extends AutoCloseable> {
    private final Contract<C> contract;
    private final Fixtures fixtures;

    VendorFilesTest(Contract<C> contract) {
        this.contract = contract;
        this.fixtures = new Fixtures(contract.name());
    }

    @Test
    void sayWhatTheFactsRequestsAndFixturesSay() throws Exception {
        VendorFiles files = VendorFiles.of(contract);

        Set<String> findings = new TreeSet<>(files.findingsInFacts(fixtures.lines()));
        if (contract.isWhole()) {
            findings.addAll(
                    files.findingsInCoverage(operations(), fixtures.leftOut().keySet()));
        }
        findings.addAll(findingsInRequests(files));
        fixtures.facts()
                .forEach(fact -> findings.addAll(
                        files.findingsInAnswer(fact, fact.document(fixtures).orElse(""))));
        ModelSchemas models = ModelSchemas.of(contract, files);
        findings.addAll(models.findings());

        assertThat(models.size()).isPositive();
        assertThat(findings)
                .as(() -> "As the files have the facts:\n" + String.join("\n", files.expected(fixtures.lines())) + "\n")
                .isEqualTo(Deviations.in("/" + contract.name() + "/vendor.deviations"));
    }

    private Set<String> operations() {
        return fixtures.facts().stream().map(Fact::operation).collect(Collectors.toSet());
    }

    private Set<String> findingsInRequests(VendorFiles files) throws Exception {
        Map<String, Fact> facts =
                fixtures.facts().stream().collect(Collectors.toMap(Fact::operation, Function.identity()));
        Set<String> findings = new TreeSet<>();
        try (ContractServer server = new ContractServer(fixtures)) {
            server.start();
            C client = contract.client(server.url(), Contracts.PAUSELESS);
            try {
                for (Row<C> row : contract.rows()) {
                    server.watch(row.operation());
                    row.call().accept(client);
                    for (RecordedRequest request : server.received()) {
                        findings.addAll(files.findingsInRequest(facts.get(row.operation()), request));
                    }
                }
            } finally {
                client.close();
            }
        }
        return findings;
    }

    /** What the comparison is worth. */
    @Test
    void noticeWhatIsWrongInALineOrForgotten() {
        VendorFiles files = VendorFiles.of(contract);
        List<String> lines = fixtures.lines();
        Set<String> known = files.findingsInFacts(lines);

        // verb, path, query and body are known to every file
        for (int column : List.of(0, 1, 2, 7)) {
            Set<String> findings = files.findingsInFacts(List.of(lines.get(0), changed(lines.get(1), column)));
            assertThat(findings).as("column %s", column).isNotEmpty().noneMatch(known::contains);
        }
        String called = operations().stream()
                .filter(name -> files.operation(name).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(files.findingsInCoverage(Set.of(), Set.of("GET /no/where")))
                .contains("coverage: " + called + " is forgotten", "coverage: GET /no/where is not left out");
        assertThat(files.findingsInCoverage(operations(), Set.of(called)))
                .contains("coverage: " + called + " is not left out");
    }

    private static String changed(String line, int column) {
        String[] cell = line.split("\t", -1);
        cell[column] += "X";
        return String.join("\t", cell);
    }
}
