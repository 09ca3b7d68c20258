package io.github.rpaclients.uipath.orchestrator.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import org.junit.jupiter.api.Test;

class ReleasesApiTest extends OrchestratorTest {
    private static final String ROW =
            "{\"Id\":13,\"Name\":\"O'Hara\",\"ProcessKey\":\"Invoices\",\"ProcessVersion\":\"1.0.2\"}";

    private ReleasesApi releases() {
        return orchestrator.inFolder(FolderRef.id(FolderId.of(5))).releases();
    }

    @Test
    void findsAReleaseByItsName() throws Exception {
        enqueue(200, "{\"@odata.count\":1,\"value\":[" + ROW + "]}");

        Release release = releases().find("O'Hara").orElseThrow();

        assertThat(release.id()).isEqualTo(ReleaseId.of(13));
        assertThat(requestLine()).startsWith("GET /odata/Releases?$filter=Name%20eq%20%27O%27%27Hara%27&");
    }

    @Test
    void takesTheReleaseOfExactlyThisNameAmongThoseThatAServerTakesForIt() {
        String others = ROW.replace("O'Hara", "O'Hara & Sons").replace("13", "14") + ","
                + ROW.replace("O'Hara", "o'hara").replace("13", "15");
        enqueue(200, "{\"@odata.count\":3,\"value\":[" + others + "," + ROW + "]}");
        enqueue(200, "{\"@odata.count\":2,\"value\":[" + others + "]}");
        enqueue(200, "{\"@odata.count\":2,\"value\":[" + others + "]}");

        assertThat(releases().find("O'Hara")).map(Release::id).contains(ReleaseId.of(13));
        assertThat(releases().find("O'Hara")).map(Release::id).contains(ReleaseId.of(15));
        assertThat(releases().find("Sons")).isEmpty();
    }

    @Test
    void makesAReleaseOfAPackage() throws Exception {
        enqueue(201, ROW);

        releases().create(NewRelease.of("O'Hara", PackageKey.of("Invoices:1.0.2")));

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"Name\":\"O'Hara\",\"ProcessKey\":\"Invoices\",\"ProcessVersion\":\"1.0.2\"}");
    }

    @Test
    void makesNoReleaseOfAPackageWithoutVersion() {
        PackageKey key = PackageKey.of("Invoices");

        assertThatThrownBy(() -> NewRelease.of("Invoices", key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sendsOnlyWhatAPatchSays() throws Exception {
        enqueue(200);

        releases()
                .apply(
                        ReleaseId.of(13),
                        ReleasePatch.none().withDescription(Patch.clear()).withEntryPointPath("Night.xaml"));

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"Description\":null,\"EntryPointPath\":\"Night.xaml\"}");
    }

    @Test
    void writesBackWhatItDoesNotKnowAndNothingBesides() throws Exception {
        enqueue(200, ROW.replace("{", "{\"Colour\":\"red\","));
        enqueue(200);

        releases().update(ReleaseId.of(13), release -> release.withProcessVersion("1.0.3"));

        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo(ROW.replace("{", "{\"Colour\":\"red\",").replace("1.0.2", "1.0.3"));
    }
}
