package io.github.rpaclients.uipath.orchestrator.businessrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business rules, which go in two parts. */
class FolderBusinessRulesApiTest extends OrchestratorTest {
    private static final BusinessRuleId ID = BusinessRuleId.of("d0000000-0009-4000-8000-000000000071");
    private static final String RULE =
            "{\"@odata.context\":\"x\",\"Id\":\"" + ID + "\",\"Name\":\"Discount\",\"New\":1}";

    private FolderBusinessRulesApi rules;

    @BeforeEach
    void folder() {
        rules = orchestrator.inFolder(FolderRef.id(FolderId.of(13))).businessRules();
    }

    @Test
    void changesARuleWithoutAFile() throws InterruptedException {
        enqueue(200, RULE);
        enqueue(200);

        rules.update(ID, rule -> rule.withName("Rebate"));

        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8())
                .contains("name=\"businessRule\"")
                .contains("\"Name\":\"Rebate\",\"New\":1")
                .doesNotContain("name=\"file\"");
    }

    @Test
    void leavesTheRuleAsItIsForANewVersion() throws InterruptedException {
        enqueue(200, RULE);
        enqueue(200);

        rules.addVersion(ID, Upload.of(new byte[] {'d', 'm', 'n'}));

        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8())
                .contains("{\"Id\":\"" + ID + "\",\"Name\":\"Discount\",\"New\":1}")
                .contains("name=\"file\"")
                .contains("dmn");
    }

    @Test
    void givesNoVersionToAnotherRule() {
        enqueue(200, RULE.replace("071", "072"));

        assertThatThrownBy(() -> rules.addVersion(ID, Upload.of(new byte[7])))
                .isInstanceOf(UnexpectedAnswerException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
