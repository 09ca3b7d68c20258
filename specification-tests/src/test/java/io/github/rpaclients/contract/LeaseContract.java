package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.LeaseClient;
import java.util.List;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

final class LeaseContract implements Contract<LeaseClient> {
    private static final String ORGANIZATION = "7c9e1d54-3a60-4b8f-9e21-5d0c8a7b6f43";

    @Override
    public String name() {
        return "lease";
    }

    @Override
    public String packageName() {
        return LeaseClient.class.getPackageName();
    }

    @Override
    public List<String> files() {
        return List.of("license-accountant-2023.yaml", "license-resource-manager-2023.yaml");
    }

    @Override
    public LeaseClient client(HttpUrl server) {
        return LeaseClient.builder()
                .deployment(UiPathDeployment.hosted(server.uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of(TOKEN)))
                .organization(OrganizationId.of(ORGANIZATION))
                .http(HttpOptions.builder().sleeper(pause -> {}).build())
                .build();
    }

    @Override
    public List<Row<LeaseClient>> rows() {
        return LeaseTable.rows();
    }

    @Override
    public Class<?> table() {
        return LeaseTable.class;
    }

    @Override
    public String error() {
        return "{\"message\":\"secret-text\",\"errorCode\":1002,\"resourceIds\":null}";
    }

    @Override
    public List<String> strangeAnswers() {
        return List.of(
                "[{\"error\":\"secret-text\"}]",
                "{\"results\":null}",
                "{\"results\":{}}",
                "{\"results\":\"secret-text\"}",
                "{\"results\":[{}]}",
                "{\"results\":null,\"totalCount\":3}",
                "{\"results\":[{\"id\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"}],\"totalCount\":1}",
                "[{\"id\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userId\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"}]",
                "{\"value\":[]}");
    }

    @Override
    public void inspect(Fact fact, RecordedRequest request) {
        assertThat(request.getTarget()).contains("/api/account/" + ORGANIZATION + "/");
    }
}
