package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import java.util.List;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

final class IdentityContract implements Contract<IdentityClient> {
    private static final String ORGANIZATION = "7c9e1d54-3a60-4b8f-9e21-5d0c8a7b6f43";

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public String packageName() {
        return IdentityClient.class.getPackageName();
    }

    @Override
    public List<String> files() {
        return List.of("identity-v3.2.yaml");
    }

    @Override
    public IdentityClient client(HttpUrl server) {
        return IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(server.uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of(TOKEN)))
                .organization(OrganizationId.of(ORGANIZATION))
                .http(HttpOptions.builder()
                        .sleeper(pause -> {})
                        .rateLimits(false)
                        .build())
                .build();
    }

    @Override
    public List<Row<IdentityClient>> rows() {
        return IdentityTable.rows();
    }

    @Override
    public Class<?> table() {
        return IdentityTable.class;
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
                "{\"value\":[]}");
    }

    /** One person is found by his id alone; all else is told the organization, in the path or in the body. */
    @Override
    public void inspect(Fact fact, RecordedRequest request) {
        String inBody = fact.body().contains("partitionGlobalId")
                ? request.getBody().utf8()
                : request.getUrl().encodedPath();
        assertThat(inBody.contains(ORGANIZATION)).isEqualTo(!fact.operation().equals("GET /api/User/{userId}"));
    }
}
