package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.copy.CopyPlan;
import io.github.rpaclients.uipath.copy.CopyReport;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of the copy does what its page says, and prints what is printed there. */
class CopyAFolderTest {
    private static final Path PAGE = Path.of("..", "docs", "copy-a-folder.md");

    private final UiPathSimulator test = UiPathSimulator.start();
    private final UiPathSimulator production = UiPathSimulator.start();
    private final OrchestratorClient from = client(test);
    private final OrchestratorClient to = client(production);

    @BeforeEach
    void fill() {
        for (UiPathSimulator tenant : List.of(test, production)) {
            tenant.answer("GET", "/api/PackageFeeds/GetFolderFeed").json("null");
        }
        test.orchestrator()
                .addAsset("Finance", "{'Name':'Bank','ValueType':'Credential','CredentialUsername':'acme'}")
                .addAsset("Finance", "{'Name':'Region','StringValue':'EMEA','Description':'Where we work'}")
                .addRelease("Finance", "Invoices", "1.0.2")
                .addRelease("Finance", "Reminders", "2.1.0")
                .addQueue("Finance", "Invoices")
                .addQueue("Finance", "Overdue");
        test.orchestrator().queue("Invoices").set("SlaInMinutes", "60");
        production
                .orchestrator()
                .addAsset("Finance", "{'Name':'Region','StringValue':'APAC'}")
                .addRelease("Finance", "Invoices", "1.0.1")
                .addPackage("Invoices", "1.0.2")
                .addQueue("Finance", "Invoices")
                .addQueue("Finance", "Payments");
    }

    @AfterEach
    void stop() {
        from.close();
        to.close();
        test.close();
        production.close();
    }

    private static OrchestratorClient client(UiPathSimulator tenant) {
        return OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(tenant.url(), tenant.organization(), tenant.tenant()))
                .credentials(ClientCredentials.of(
                        tenant.clientId(),
                        Secret.of(tenant.clientSecret()),
                        "OR.Assets",
                        "OR.Execution",
                        "OR.Folders.Read",
                        "OR.Queues"))
                .build();
    }

    @Test
    void thePlanAndTheReportAreThoseOfThePage() throws IOException {
        CopyPlan plan = CopyAFolder.compare(from, to);
        CopyReport report = CopyAFolder.copy(from, to, (kind, name, field) -> Optional.of(Secret.of("open-sesame")));

        String page = Files.readString(PAGE);
        assertThat(page).contains("```\n" + plan + "\n```", "```\n" + report + "\n```");
        assertThat(production.orchestrator().asset("Bank")).contains("open-sesame");
    }

    @Test
    void theSecondTimeOnlyThePackageIsMissing() {
        CopyAFolder.copy(from, to, (kind, name, field) -> Optional.of(Secret.of("open-sesame")));
        production.orchestrator().addPackage("Reminders", "2.1.0");

        CopyReport second = CopyAFolder.copy(from, to, (kind, name, field) -> Optional.empty());

        assertThat(second.results()).hasSize(1);
        assertThat(second.isComplete()).isTrue();
        assertThat(CopyAFolder.compare(from, to).isEmpty()).isTrue();
    }
}
