package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

final class OrchestratorContract implements Contract<OrchestratorClient> {
    @Override
    public String name() {
        return "orchestrator";
    }

    @Override
    public String packageName() {
        return OrchestratorClient.class.getPackageName();
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
    public OrchestratorClient client(HttpUrl server) {
        return OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(server.uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of(TOKEN)))
                .http(HttpOptions.builder().sleeper(pause -> {}).build())
                .build();
    }

    @Override
    public List<Row<OrchestratorClient>> rows() {
        return OrchestratorTable.rows();
    }

    @Override
    public Class<?> table() {
        return OrchestratorTable.class;
    }

    @Override
    public String error() {
        return "{\"message\":\"secret-text\",\"errorCode\":1002,\"resourceIds\":null}";
    }

    @Override
    public List<String> strangeAnswers() {
        return List.of(
                "{\"value\":null}",
                "{\"value\":{}}",
                "{\"value\":\"secret-text\"}",
                "{\"value\":[{}]}",
                "{\"value\":null,\"@odata.count\":3}",
                "{\"value\":{\"secret-text\":true}}",
                "{\"value\":[{\"Id\":\"secret-text\",\"Key\":\"secret-text\",\"Value\":true}]}",
                "{\"results\":[]}");
    }

    @Override
    public void inspect(Fact fact, RecordedRequest request) {
        assertThat(request.getHeaders().values("X-UIPATH-OrganizationUnitId"))
                .isEqualTo(fact.folder() ? List.of("13") : List.of());
    }
}
