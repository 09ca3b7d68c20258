package io.github.rpaclients.aa.controlroom.codeanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CodeAnalysisApiTest {
    private static final FileId BOT = FileId.of(4711);

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void readsViolationsByThemselvesAndByTheirPlaces() {
        server.on(
                "POST /v2/policy/bot/analysis/details",
                200,
                "[{\"ruleName\":\"A\"},{\"variable\":{\"name\":\"x\"},\"ruleViolations\":[{\"ruleName\":\"B\"}]}]");

        List<RuleViolations> found = client.codeAnalysis().violations(BOT);

        assertThat(found)
                .flatExtracting(RuleViolations::ruleViolations)
                .extracting(RuleViolation::ruleName)
                .containsExactly("A", "B");
        assertThat(found.get(0).variable()).isEmpty();
        assertThat(found.get(1).variable()).isPresent();
    }

    @Test
    void tellsWhyThereIsNoResult() {
        server.on("POST /v2/policy/bot/analysis", 200, "{\"errorMessage\":\"No policy\"}");

        assertThat(client.codeAnalysis().analyze(BOT).errorMessage()).contains("No policy");
    }
}
