package io.github.rpaclients.uipath.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.json.Change.Difference;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorFolder;
import io.github.rpaclients.uipath.orchestrator.assets.NewAsset;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.queues.NewQueue;
import io.github.rpaclients.uipath.orchestrator.queues.Queue;
import io.github.rpaclients.uipath.orchestrator.releases.NewRelease;
import io.github.rpaclients.uipath.orchestrator.releases.Release;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FolderCopyTest {
    private final TwoTenants tenants = new TwoTenants();
    private final OrchestratorFolder from = tenants.source.inFolder(FolderRef.path("Finance"));
    private final OrchestratorFolder to = tenants.target.inFolder(FolderRef.path("Finance"));

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void whatIsMissingIsMadeAndTheSecondTimeThereIsNothingToDo() {
        addInvoices();
        tenants.prod.orchestrator().addPackage("Invoices", "1.0.2");
        CopyPlan plan = tenants.finance().assets().processes().queues().plan();

        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(report.isComplete()).as(report.toString()).isTrue();
        assertThat(tenants.finance().assets().processes().queues().plan().isEmpty())
                .isTrue();
        Queue queue = to.queues().list().only().orElseThrow();
        assertThat(queue.releaseId())
                .contains(to.releases().find("Invoices").orElseThrow().id());
        assertThat(queue.slaInMinutes()).contains(30);
        assertThat(to.assets().find("Region").orElseThrow().stringValue()).contains("EMEA");
    }

    private void addInvoices() {
        tenants.dev.orchestrator().addPackage("Invoices", "1.0.2");
        Release release = from.releases()
                .create(NewRelease.of("Invoices", PackageKey.of("Invoices", "1.0.2"))
                        .withInputArguments("{\"password\":\"hunter2\"}"));
        from.queues().create(NewQueue.of("Invoices").withReleaseId(release.id()).withSlaInMinutes(30));
        tenants.dev.orchestrator().addAsset("Finance", "{'Name':'Region','StringValue':'EMEA'}");
    }

    @Test
    void nothingIsEverDeletedAndTheSourceIsOnlyRead() {
        addInvoices();
        tenants.prod.orchestrator().addPackage("Invoices", "1.0.2").addQueue("Finance", "OnlyHere");
        tenants.dev.requests().clear();

        tenants.finance().assets().processes().queues().plan().apply(CopySecrets.none());
        CopyPlan again = tenants.finance().assets().processes().queues().plan();

        assertThat(tenants.methods(tenants.dev)).containsOnly("GET");
        assertThat(tenants.methods(tenants.prod)).containsOnly("GET", "POST");
        assertThat(again.items()).extracting(CopyItem::name).doesNotContain("OnlyHere");
        assertThat(to.queues().list()).extracting(Queue::name).contains("OnlyHere");
    }

    @Test
    void differencesAreShownMemberByMemberWithNames() {
        addInvoices();
        tenants.prod.orchestrator().addRelease("Finance", "Invoices", "1.0.1").addPackage("Invoices", "1.0.2");
        to.queues().create(NewQueue.of("invoices").withSlaInMinutes(60).withDescription("Old"));
        to.assets().create(NewAsset.text("Region", "APAC"));

        CopyPlan plan = tenants.finance().assets().processes().queues().plan();

        assertThat(plan.items(CopyAction.UPDATE)).hasSize(3);
        assertThat(plan)
                .hasToString(String.join(
                        "\n",
                        "From source, folder Finance, to target, folder Finance",
                        "  update  asset     Region",
                        "            StringValue: \"APAC\" -> \"EMEA\"",
                        "  update  process   Invoices",
                        "            ProcessVersion: \"1.0.1\" -> \"1.0.2\"",
                        "            InputArguments: (none) -> \"***\"",
                        "  update  queue     Invoices",
                        "            Description: \"Old\" -> (none)",
                        "            SlaInMinutes: 60 -> 30",
                        "            Process: (none) -> \"Invoices\"",
                        "0 to create, 3 to update, 0 in need of something, 0 the same"));
        assertThat(plan.apply(CopySecrets.none()).isComplete()).isTrue();
        assertThat(tenants.finance().assets().processes().queues().plan().isEmpty())
                .isTrue();
        assertThat(to.queues().list().only().orElseThrow().description()).isEmpty();
        assertThat(to.releases().find("Invoices").orElseThrow().inputArguments())
                .contains("{\"password\":\"hunter2\"}");
    }

    @Test
    void aProcessNeedsItsPackageAndWhatRefersToItWaits() {
        addInvoices();

        CopyPlan plan = tenants.finance().processes().queues().plan();
        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(plan.items()).extracting(CopyItem::action).containsOnly(CopyAction.NEEDS);
        assertThat(plan.items().get(0).needs()).containsExactly("package Invoices 1.0.2");
        assertThat(plan.items().get(1).needs()).containsExactly("process Invoices");
        assertThat(report.results(CopyOutcome.SKIPPED)).hasSize(2);
        assertThat(tenants.written()).isEmpty();
    }

    @Test
    void anotherPackageCannotBeMadeOutOfAProcess() {
        addInvoices();
        tenants.prod.orchestrator().addPackage("Payments", "1.0.2").addPackage("Invoices", "1.0.2");
        to.releases().create(NewRelease.of("Invoices", PackageKey.of("Payments", "1.0.2")));

        CopyPlan plan = tenants.finance().processes().plan();

        assertThat(plan.items().get(0).needs())
                .containsExactly(
                        "another process there: its ProcessKey is \"Payments\" and cannot become \"Invoices\"");
    }

    @Test
    void aFailureInTheMiddleHindersOnlyWhatRefersToItAndTheSecondRunCompletes() {
        addInvoices();
        tenants.prod.orchestrator().addPackage("Invoices", "1.0.2");
        tenants.prod.faults().next("POST", "/odata/Releases").refuse(500);
        CopyPlan plan = tenants.finance().assets().processes().queues().plan();

        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(report.results())
                .extracting(CopyResult::outcome)
                .containsExactly(CopyOutcome.DONE, CopyOutcome.FAILED, CopyOutcome.SKIPPED);
        CopyResult process = report.results().get(1);
        assertThat(process.failure().orElseThrow().outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(process.reason()).contains("POST /odata/Releases", "500");
        assertThat(report.results().get(2).reason()).isEqualTo("It needs what is not there: process Invoices");
        assertThat(report.toString()).endsWith("1 done, 1 failed, 1 skipped");

        CopyPlan second = tenants.finance().assets().processes().queues().plan();
        assertThat(second.items(CopyAction.SAME)).hasSize(1);
        assertThat(second.apply(CopySecrets.none()).isComplete()).isTrue();
        assertThat(tenants.finance().assets().processes().queues().plan().isEmpty())
                .isTrue();
    }

    @Test
    void whatWasDoneWithoutAnAnswerIsTheSameAfterwards() {
        addInvoices();
        tenants.prod.faults().next("POST", "/odata/Assets").dropAnswer();

        CopyReport report = tenants.finance().assets().plan().apply(CopySecrets.none());

        assertThat(report.results(CopyOutcome.FAILED)).hasSize(1);
        assertThat(tenants.finance().assets().plan().isEmpty()).isTrue();
    }

    @Test
    void whatHasChangedSinceThePlanIsLeftAlone() {
        addInvoices();
        to.queues().create(NewQueue.of("Invoices").withSlaInMinutes(60));
        tenants.prod.orchestrator().addPackage("Invoices", "1.0.2").addRelease("Finance", "Invoices", "1.0.2");
        CopyPlan plan = tenants.finance().assets().queues().plan();
        QueueId id = to.queues().list().only().orElseThrow().id();
        to.queues().update(id, queue -> queue.withDescription("Mine"));
        to.assets().create(NewAsset.text("region", "APAC"));
        tenants.prod.requests().clear();

        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(report.results(CopyOutcome.SKIPPED))
                .extracting(CopyResult::reason)
                .containsOnly("The target has changed since the plan; plan again");
        assertThat(report.results()).hasSize(2);
        assertThat(tenants.written()).isEmpty();
    }

    @Test
    void whatTheServerDoesNotKeepToIsSaid() {
        addInvoices();
        tenants.prod.orchestrator().addAsset("Finance", "{'Name':'Region','StringValue':'APAC'}");
        tenants.prod.answer("PUT", "/odata/Assets").json("{}");

        CopyReport report = tenants.finance().assets().plan().apply(CopySecrets.none());

        assertThat(report.results().get(0).outcome()).isEqualTo(CopyOutcome.FAILED);
        assertThat(report.results().get(0).reason())
                .isEqualTo("The server said that it did it, but has other values of StringValue");
    }

    @Test
    void namesThatDifferByCaseOnlyAreAmbiguous() {
        tenants.dev.orchestrator().addAsset("Finance", "{'Name':'Region'}").addAsset("Finance", "{'Name':'REGION'}");

        CopyPlan plan = tenants.finance().assets().plan();

        assertThat(plan.items(CopyAction.NEEDS)).hasSize(2);
        assertThat(plan.items().get(0).needs())
                .containsExactly("names at the source that differ by more than case: Region and REGION");
    }

    @Test
    void twoAtTheTargetThatDifferByCaseOnlyAreAmbiguous() {
        tenants.dev.orchestrator().addAsset("Finance", "{'Name':'Region'}");
        tenants.prod.orchestrator().addAsset("Finance", "{'Name':'region'}").addAsset("Finance", "{'Name':'REGION'}");

        CopyPlan plan = tenants.finance().assets().plan();

        assertThat(plan.items().get(0).needs())
                .containsExactly("one of this name at the target, which has region and REGION");
    }

    @Test
    void anAnswerThatNobodyUnderstandsHindersNobodyElse() {
        tenants.dev.orchestrator().addQueue("Finance", "A").addQueue("Finance", "B");
        CopyPlan plan = tenants.finance().queues().plan();
        tenants.prod.answer("POST", "/odata/QueueDefinitions").json("{}").times(1);

        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(report.results())
                .extracting(CopyResult::outcome)
                .containsExactly(CopyOutcome.FAILED, CopyOutcome.DONE);
        assertThat(report.results().get(0).failure().orElseThrow().outcome()).isEqualTo(RequestOutcome.DONE);
    }

    @Test
    void aPlanForSomeThingsLeavesTheOthers() {
        tenants.dev.orchestrator().addQueue("Finance", "A").addQueue("Finance", "B");

        CopyPlan plan =
                tenants.finance().queues().plan().only(item -> item.name().equals("B"));
        plan.apply(CopySecrets.none());

        assertThat(to.queues().list()).extracting(Queue::name).containsExactly("B");
    }

    @Test
    void aFolderThatIsNotThereIsSaidWithItsSide() {
        assertThatThrownBy(() -> Copy.from(tenants.source, "Finance")
                        .to(tenants.target, "Nowhere")
                        .queues()
                        .plan())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The target shows this caller no folder Nowhere; its path is its names with slashes between,"
                                + " such as Shared/Finance");
    }

    @Test
    void whatAFolderDoesNotHaveIsSaidInASentence() {
        tenants.dev.answer("GET", "/odata/QueueDefinitions").status(404).json("{'message':'No queues here'}");

        assertThatThrownBy(() -> tenants.finance().queues().plan())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "The source, folder Finance, does not show this caller all that a copy of its queues"
                                + " needs; leave them out, or have it changed: GET /odata/QueueDefinitions: 404");
    }

    @Test
    void nothingToCopyIsRefused() {
        assertThatThrownBy(() -> tenants.finance().plan())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Say what to copy, for example roles()");
    }

    @Test
    void thePlanIsOneJsonObject() {
        tenants.dev.orchestrator().addAsset("Finance", "{'Name':'Region','StringValue':'EMEA','HasDefaultValue':true}");
        tenants.prod.orchestrator().addAsset("Finance", "{'Name':'Region','StringValue':'A\"','HasDefaultValue':true}");

        CopyPlan plan = tenants.finance().assets().plan();

        assertThat(plan.items().get(0).differences())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(Difference.of("StringValue", Optional.of("\"A\\\"\""), Optional.of("\"EMEA\"")));
        assertThat(plan.toJson())
                .isEqualTo("{\"plan\":\"From source, folder Finance, to target, folder Finance\",\"items\":["
                        + "{\"kind\":\"ASSET\",\"name\":\"Region\",\"action\":\"UPDATE\",\"differences\":["
                        + "{\"member\":\"StringValue\",\"before\":\"A\\\"\",\"after\":\"EMEA\"}],"
                        + "\"needs\":[],\"secrets\":[]}]}");
    }
}
