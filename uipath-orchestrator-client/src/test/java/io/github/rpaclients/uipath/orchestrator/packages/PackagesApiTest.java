package io.github.rpaclients.uipath.orchestrator.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.model.ArgumentMetadata;
import io.github.rpaclients.uipath.orchestrator.model.UploadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class PackagesApiTest extends OrchestratorTest {
    private static final FeedId FEED = FeedId.of("d0000000-0009-4000-8000-000000000014");

    @Test
    void asksForTheFeedOfTheTenantUnlessToldAnother() throws Exception {
        enqueue(200, "{\"@odata.count\":0,\"value\":[]}");
        enqueue(200, "{\"@odata.count\":0,\"value\":[]}");

        orchestrator.packages().list().toList();
        orchestrator.packages().inFeed(FEED).list().toList();

        assertThat(requestLine()).isEqualTo("GET /odata/Processes?$orderby=Key&$top=1000&$skip=0&$count=true");
        assertThat(requestLine()).startsWith("GET /odata/Processes?feedId=" + FEED + "&$orderby=Key");
    }

    @Test
    void tellsTheFeedOfAFolderOrThatItHasNone() {
        enqueue(200, "\"" + FEED + "\"");
        enqueue(200, "null");

        assertThat(orchestrator.packages().feedOf(FolderId.of(13))).contains(FEED);
        assertThat(orchestrator.packages().feedOf(FolderId.of(14))).isEmpty();
    }

    @Test
    void refusesAFeedThatIsNoGuid() {
        enqueue(200, "\"1.0.0\"");

        assertThatThrownBy(() -> orchestrator.packages().feedOf(FolderId.of(13)))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("Expected a GUID or null")
                .hasMessageNotContaining("1.0.0");
    }

    @Test
    void readsArgumentsOfAProcessThatTakesNone() {
        enqueue(200, "{\"Input\":null,\"Output\":\"[]\"}");

        ArgumentMetadata arguments = orchestrator.packages().arguments(PackageKey.of("Invoices", "1.0.2"));

        assertThat(arguments.input()).isEmpty();
        assertThat(arguments.output()).contains("[]");
    }

    @Test
    void uploadsSeveralFilesAndTellsWhatBecameOfEach() throws Exception {
        enqueue(
                207,
                "{\"value\":[{\"Key\":\"A:1.0.0\",\"Status\":\"OK\",\"Body\":null},"
                        + "{\"Key\":\"B:1.0.0\",\"Status\":\"Conflict\",\"Body\":\"{}\"}]}");

        List<UploadResult> results = orchestrator.packages().upload(file("A"), file("B"));

        assertThat(results).extracting(UploadResult::status).containsExactly("OK", "Conflict");
        RecordedRequest request = server.takeRequest();
        assertThat(line(request)).isEqualTo("POST /odata/Processes/UiPath.Server.Configuration.OData.UploadPackage");
        assertThat(request.getBody().utf8())
                .contains("name=\"file\"; filename=\"A.1.0.0.nupkg\"", "name=\"file1\"; filename=\"B.1.0.0.nupkg\"");
    }

    private static Upload file(String name) {
        return Upload.of(name.getBytes(StandardCharsets.UTF_8)).name(name + ".1.0.0.nupkg");
    }

    @Test
    void refusesNoFilesAndMoreThanARequestTakes() {
        PackagesApi packages = orchestrator.packages();

        assertThatThrownBy(packages::upload).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> packages.upload(new Upload[11]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A request takes 1 to 10 files, not 11");
    }
}
