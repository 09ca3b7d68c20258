package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.lease.LeaseClient;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;

final class LeaseContract extends UiPathContract<LeaseClient> {
    LeaseContract() {
        super(LeaseClient.class, LeaseClient::builder);
    }

    @Override
    public String name() {
        return "lease";
    }

    @Override
    public List<String> files() {
        return List.of("license-accountant-2023.yaml", "license-resource-manager-2023.yaml");
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<Row<LeaseClient>> rows() {
        return Stream.of(LeaseTable.rows(), LeasePreviewTable.rows(), LeaseResourceTable.rows())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<? extends Class<?>> tables() {
        return List.of(LeaseTable.class, LeasePreviewTable.class, LeaseResourceTable.class);
    }

    @Override
    public List<String> strangeAnswers() {
        return Stream.concat(
                        Stream.of(
                                "[{\"error\":\"secret-text\"}]",
                                "{\"results\":[{\"id\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"}],\"totalCount\":1}",
                                "[{\"id\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userId\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"}]"),
                        strangeLists("results", "totalCount").stream())
                .toList();
    }

    @Override
    public void inspect(Fact fact, RecordedRequest request) {
        if (fact.path().contains("{accountId}") || fact.path().contains("{organizationId}")) {
            assertThat(request.getTarget()).contains("/" + ORGANIZATION + "/");
        }
    }
}
