package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What callers have to be allowed, as a page for those who allow it. */
class PermissionsPageTest {
    private static final Path PAGE = Path.of("../docs/permissions.md");
    private static final String HEAD = """
            # Scopes and permissions

            What the caller needs for each method of the clients: the scope of the token, of which the broad one without
            `.Read` or `.Write` is always enough, and the permission in the vendor's product. Nothing in a column: nothing is
            needed. A folder is needed where the operation works inside one; *since* is the first version of the Web API
            that has the operation, among those that are supported.

            This page is written from what is known of the operations (`operations.tsv` in `specification-tests`):
            `mvn verify -pl specification-tests -am "-Dtest=PermissionsPageTest" "-Dsurefire.failIfNoSpecifiedTests=false" "-Dwrite=docs"`
            """;

    @Test
    void saysWhatTheFactsSay() throws IOException {
        String page = page();
        if (System.getProperty("write", "").equals("docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/permissions.md is not what the facts say; write it with -Dwrite=docs")
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Contract<?> contract : Contracts.all()) {
            Set<String> rows = new LinkedHashSet<>();
            for (Facade facade : Facade.of(contract)) {
                facade.facts().forEach(fact -> rows.add(row(facade, fact)));
            }
            page.append("\n## ")
                    .append(contract.name())
                    .append(
                            "\n\n| method | operation | scope | permission | folder | since |\n|---|---|---|---|---|---|\n")
                    .append(String.join("\n", rows))
                    .append("\n");
            if (contract.isWhole()) {
                page.append(leftOut(new Fixtures(contract.name())));
            }
        }
        return page.toString();
    }

    private static String leftOut(Fixtures fixtures) {
        Map<String, String> leftOut = fixtures.leftOut();
        int called = fixtures.facts().size();
        if (leftOut.isEmpty()) {
            return "\nThese are " + called + " operations, all of the vendor's file among them.\n";
        }
        StringBuilder part = new StringBuilder("\nThese are " + called + " operations. Of the vendor's newest file "
                + leftOut.size() + " are left out:\n\n| operation | why it is left out |\n|---|---|\n");
        new TreeMap<>(leftOut)
                .forEach((operation, reason) -> part.append("| `" + operation + "` | " + reason + " |\n"));
        return part.toString();
    }

    private static String row(Facade facade, Fact fact) {
        return "| `" + facade.name() + "` | `" + fact.operation() + "` | " + fact.scopeOfThis() + " | "
                + fact.permission() + " | " + (fact.folder() ? "yes" : "") + " | " + fact.since() + " |";
    }
}
