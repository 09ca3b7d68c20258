package example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.workitems.WorkItem;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.testkit.controlroom.ControlRoomExtension;
import io.github.rpaclients.testkit.controlroom.ControlRoomQueue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrdersFromCsvTest {
    private static final String CSV = "order,amount\n4711,12.5\n4712,7\n4713,many\n";

    @RegisterExtension
    static final ControlRoomExtension controlRoom = ControlRoomExtension.create();

    private final ControlRoomClient client = ControlRoomClient.builder()
            .url(controlRoom.url())
            .dialect(Dialect.V2)
            .credentials(
                    ControlRoomCredentials.apiKey(controlRoom.adminUsername(), Secret.of(controlRoom.adminApiKey())))
            .allowPlainHttp()
            .build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void seesWhatTheBotHasMadeOfTheOrders() {
        controlRoom.addQueue("Orders", "{'order':'TEXT','amount':'NUMBER'}");
        QueueId queue = client.queues().find("Orders").orElseThrow().id();
        client.workItems()
                .upload(queue, Upload.of(CSV.getBytes(StandardCharsets.UTF_8)).name("orders.csv"));

        ControlRoomQueue orders = controlRoom.queue("Orders");
        orders.take().complete("sent");
        orders.take().fail("No such address");

        assertThat(orders.statuses()).containsExactly("COMPLETED", "FAILED", "DATA_ERROR");
        assertThat(client.workItems().withContent(queue).collect(Collectors.toList()))
                .extracting(WorkItem::error)
                .filteredOn(Optional::isPresent)
                .containsExactly(Optional.of("No such address"));
    }
}
