package io.github.rpaclients.uipath.orchestrator.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import org.junit.jupiter.api.Test;

class FolderQueuesApiTest extends OrchestratorTest {
    private FolderQueuesApi queues() {
        return orchestrator.inFolder(FolderRef.id(FolderId.of(13))).queues();
    }

    private JsonValue schema() {
        return queues().jsonSchema(QueueId.of(5), "SpecificData");
    }

    /** Older servers refuse the whole request for one member that they do not know. */
    @Test
    void aNewQueueHasNoMemberThatOldServersDoNotKnow() throws Exception {
        enqueue(201, "{\"Id\":5,\"Name\":\"Invoices\"}");

        queues().create(NewQueue.of("Invoices"));

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"Name\":\"Invoices\"}");
    }

    @Test
    void aSchemaIsGivenAsItCame() throws Exception {
        enqueue(200, "{\"type\": \"object\", \"required\": [\"amount\"]}");

        assertThat(schema().json()).contains("[\"amount\"]");
        assertThat(requestLine())
                .isEqualTo("GET /odata/QueueDefinitions(5)/UiPathODataSvc."
                        + "GetJsonSchemaDefinition(jsonSchemaType='SpecificData')");
    }

    @Test
    void aDocumentOfAnotherKindIsNoSchema() {
        enqueue(200, "{\"Message\":\"No such schema\"}");

        assertThatThrownBy(this::schema).isInstanceOf(UnexpectedAnswerException.class);
    }
}
