package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.identity.IdentityClient;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;

final class IdentityContract extends UiPathContract<IdentityClient> {
    IdentityContract() {
        super(IdentityClient.class, IdentityClient::builder);
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<String> files() {
        return List.of("identity-v3.2.yaml");
    }

    @Override
    public List<Row<IdentityClient>> rows() {
        return IdentityTable.rows();
    }

    @Override
    public List<? extends Class<?>> tables() {
        return List.of(IdentityTable.class);
    }

    @Override
    public List<String> strangeAnswers() {
        return Stream.concat(Stream.of("[{\"error\":\"secret-text\"}]"), strangeLists("results", "totalCount").stream())
                .toList();
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
