package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.contract.orchestrator.OrchestratorTable;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;

final class OrchestratorContract extends UiPathContract<OrchestratorClient> {
    OrchestratorContract() {
        super(OrchestratorClient.class, OrchestratorClient::builder);
    }

    @Override
    public String name() {
        return "orchestrator";
    }

    @Override
    public List<String> files() {
        return List.of("orchestrator-v20.yaml");
    }

    @Override
    public Map<Integer, String> versions() {
        return Map.of(
                11, "orchestrator-v11.json",
                15, "orchestrator-v15.yaml",
                16, "orchestrator-v16.yaml",
                17, "orchestrator-v17.yaml",
                18, "orchestrator-v18.yaml",
                20, "orchestrator-v20.yaml");
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<Row<OrchestratorClient>> rows() {
        return OrchestratorTable.all().stream()
                .flatMap(table -> table.calls().stream())
                .toList();
    }

    @Override
    public List<? extends Class<?>> tables() {
        return OrchestratorTable.all().stream().map(Object::getClass).toList();
    }

    @Override
    public List<String> strangeAnswers() {
        return Stream.concat(
                        Stream.of(
                                "{\"value\":{\"secret-text\":true}}",
                                "{\"value\":[{\"Id\":\"secret-text\",\"Key\":\"secret-text\",\"Value\":true}]}"),
                        strangeLists("value", "@odata.count").stream())
                .toList();
    }

    @Override
    public void inspect(Fact fact, RecordedRequest request) {
        assertThat(request.getHeaders().values("X-UIPATH-OrganizationUnitId"))
                .isEqualTo(fact.folder() ? List.of("13") : List.of());
    }
}
