package io.github.rpaclients.uipath.orchestrator.testsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import org.junit.jupiter.api.Test;

/** What a test set would lose if it were written back as servers tell it. */
class TestSetsApiTest extends OrchestratorTest {
    private static final TestSetId ID = TestSetId.of(13);
    private static final String CASE =
            "{\"Id\":42,\"Enabled\":true,\"DefinitionId\":41,\"ReleaseId\":4711,\"VersionNumber\":\"1.0.2\"}";

    @Test
    void writesTheTestCasesBackThatItAskedFor() throws InterruptedException {
        enqueue(200, testSet(1, CASE));
        enqueue(200, testSet(1, CASE));

        testSets().update(ID, testSet -> testSet.withName("Nightly"));

        assertThat(requestLine()).isEqualTo("GET /odata/TestSets(13)?%24expand=Packages%2CInputArguments%2CTestCases");
        assertThat(server.takeRequest().getBody().utf8())
                .contains("\"Name\":\"Nightly\"")
                .contains("\"TestCases\":[" + CASE + "]");
    }

    @Test
    void writesNothingIfTheServerDoesNotTellTheTestCases() {
        enqueue(200, testSet(1, ""));

        assertThatThrownBy(() -> testSets().update(ID, testSet -> testSet.withName("Nightly")))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("TestCases");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void changesATestSetThatHasNoTestCases() {
        enqueue(200, testSet(0, ""));
        enqueue(200, testSet(0, ""));

        assertThat(testSets().update(ID, testSet -> testSet.withName("Nightly")).name())
                .isEqualTo("Nightly");
    }

    private static String testSet(int count, String cases) {
        return "{\"Id\":13,\"Name\":\"Smoke\",\"TestCaseCount\":" + count + ",\"Packages\":[],\"TestCases\":[" + cases
                + "],\"InputArguments\":[]}";
    }

    private TestSetsApi testSets() {
        return orchestrator.inFolder(FolderRef.id(FolderId.of(13))).testSets();
    }
}
