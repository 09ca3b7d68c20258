package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.contract.identity.IdentityTable;
import io.github.rpaclients.uipath.identity.IdentityClient;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;

final class IdentityContract extends UiPathContract<IdentityClient> {
    /** What says by itself whose it is, or is the same for all; all else is told the organization. */
    private static final Pattern OF_NO_ORGANIZATION =
            Pattern.compile("(GET|PUT|POST|DELETE) /api/(User/\\{userId}|MessageTemplate|ReferenceToken).*");

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
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<Row<IdentityClient>> rows() {
        return IdentityTable.all().stream()
                .flatMap(table -> table.calls().stream())
                .toList();
    }

    @Override
    public List<? extends Class<?>> tables() {
        return IdentityTable.all().stream().map(Object::getClass).toList();
    }

    @Override
    public List<String> strangeAnswers() {
        return Stream.concat(Stream.of("[{\"error\":\"secret-text\"}]"), strangeLists("results", "totalCount").stream())
                .toList();
    }

    /** In the path, in the query or in the body. */
    @Override
    public void inspect(Fact fact, RecordedRequest request) {
        String told =
                fact.body().contains("partitionGlobalId") ? request.getBody().utf8() : request.getTarget();
        assertThat(told.contains(ORGANIZATION))
                .isEqualTo(!OF_NO_ORGANIZATION.matcher(fact.operation()).matches());
    }
}
