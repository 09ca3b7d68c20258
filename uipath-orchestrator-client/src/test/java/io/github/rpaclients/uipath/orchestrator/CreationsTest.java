package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.orchestrator.buckets.NewBucket;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewQueueItem;
import io.github.rpaclients.uipath.orchestrator.users.NewUser;
import io.github.rpaclients.uipath.orchestrator.users.UnattendedRobot;
import io.github.rpaclients.uipath.orchestrator.users.UnattendedRobotBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Collections with nothing in them: sent where they were given or read, and nowhere else. */
class CreationsTest extends OrchestratorTest {
    private static final String BUCKET =
            "{\"Id\":7,\"Name\":\"files\",\"Identifier\":\"b0000000-0000-4000-8000-000000000007\",\"Tags\":[]}";

    private final FolderRef folder = FolderRef.id(FolderId.of(13));

    @Test
    void leaveOutWhatNobodyHasGiven() throws InterruptedException {
        enqueue(201, BUCKET);

        orchestrator.inFolder(folder).buckets().create(NewBucket.of("files"));

        assertThat(sent()).contains("\"Name\":\"files\"").doesNotContain("Tags");
    }

    @Test
    void leaveItOutWithinWhatTheyCarry() throws InterruptedException {
        enqueue(201, "{\"Id\":13,\"UserName\":\"ada\"}");
        UnattendedRobot robot =
                new UnattendedRobotBuilder().userName("ACME\\ada").build();

        orchestrator.users().create(NewUser.of(UserType.DIRECTORY_USER, "ada").withUnattendedRobot(robot));

        assertThat(sent()).contains("UnattendedRobot").doesNotContain("ExecutionSettings", "RolesList");
    }

    @Test
    void sendWhatIsReadUnasked() throws InterruptedException {
        enqueue(201, "{\"Id\":21}");

        orchestrator.inFolder(folder).queueItems().add("Invoices", NewQueueItem.of("4711"));

        assertThat(sent()).contains("\"SpecificContent\":{}");
    }

    @Test
    void areNoUpdatesWhichSendWhatTheServerSaid() throws InterruptedException {
        enqueue(200, BUCKET);
        enqueue(200);

        orchestrator.inFolder(folder).buckets().update(BucketId.of(7), bucket -> bucket.withDescription("of invoices"));

        server.takeRequest();
        assertThat(sent()).contains("\"Tags\":[]");
    }

    @Test
    void areNoUpdatesWhichSendWhatWasEmptied() throws InterruptedException {
        enqueue(200, BUCKET.replace("[]", "[{\"Name\":\"a\"}]"));
        enqueue(200);

        orchestrator.inFolder(folder).buckets().update(BucketId.of(7), bucket -> bucket.withTags(List.<Tag>of()));

        server.takeRequest();
        assertThat(sent()).contains("\"Tags\":[]");
    }

    private String sent() throws InterruptedException {
        return server.takeRequest().getBody().utf8();
    }
}
