package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A queue, filled and worked through without a client. */
class ControlRoomQueueTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final ControlRoomSimulator simulator = ControlRoomSimulator.builder()
            .clock(clock)
            .start()
            .addQueue("Orders", "{'order':'TEXT','amount':'NUMBER','due':'DATE'}");
    private final ControlRoomQueue orders = simulator.queue("orders");

    @AfterEach
    void close() {
        simulator.close();
    }

    private void order(String orders) {
        simulator.entities("queues").set("Orders", "workItemProcessingOrders", orders);
    }

    @Test
    void isWorkedThroughByABot() {
        orders.add("{'order':'1'}").add("{'order':'2'}").add("{'order':'3'}");

        orders.take().complete("sent");
        ControlRoomWorkItem second = orders.take().fail("No such address");
        ControlRoomWorkItem third = orders.take();

        assertThat(orders.statuses()).containsExactly("COMPLETED", "FAILED", "ACTIVE");
        assertThat(orders.items().get(0).result()).isEqualTo("sent");
        assertThat(second.error()).isEqualTo("No such address");
        assertThat(second.json())
                .contains("\"startTime\":\"2026-03-01T12:00:00Z\",\"endTime\":\"2026-03-01T12:00:00Z\"");
        assertThat(third.value("order")).isEqualTo("3");
        assertThat(third.value("amount")).isEmpty();
        assertThat(third.status()).isEqualTo("ACTIVE");
    }

    @Test
    void givesAnItemThatFailedOutAgainAsOftenAsTheQueueSays() {
        simulator.entities("queues").set("Orders", "autoRetryLimit", "1");
        orders.add("{'order':'1'}");

        assertThat(orders.take().fail("down").status()).isEqualTo("READY_TO_RUN");
        assertThat(orders.take().fail("down").status()).isEqualTo("FAILED");
        assertThat(orders.items().get(0).json()).contains("\"retryCount\":1");
    }

    @Test
    void givesOutByTheProcessingOrdersAndThenByAge() {
        order("[{'columnId':50101,'priority':2,'sortDirection':'asc'},"
                + "{'columnId':50102,'priority':1,'sortDirection':'desc'}]");
        orders.add("{'order':'c','amount':'9'}")
                .add("{'order':'b','amount':'10'}")
                .add("{'order':'a','amount':'10'}")
                .add("{'order':'d'}")
                .add("{'order':'d'}");

        assertThat(orders.take().value("order")).isEqualTo("a");
        assertThat(orders.take().value("order")).isEqualTo("b");
        assertThat(orders.take().value("order")).isEqualTo("c");
        assertThat(orders.take().id()).isEqualTo(9004);
    }

    @Test
    void givesOutNothingThatWaitsForItsTimeOrIsHeld() {
        orders.add("{'order':'1'}").add("{'order':'2'}");
        simulator.entities("workItems").set("9001", "deferredUntil", "'2026-03-01T13:00:00Z'");
        simulator.entities("workItems").set("9002", "status", "'ON_HOLD'");

        assertThatIllegalArgumentException()
                .isThrownBy(orders::take)
                .withMessage("No work item of 'Orders' waits: they are [READY_TO_RUN, ON_HOLD];"
                        + " add one before a bot takes it");
        clock.set(Instant.parse("2026-03-01T13:00:00Z"));
        assertThat(orders.take().id()).isEqualTo(9001);
    }

    @Test
    void tellsWhatThereIs() {
        assertThat(orders.id()).isEqualTo(701);
        assertThat(orders.json()).contains("\"name\":\"Orders\"", "\"displayColumnIds\":[\"50101\",");
    }

    @Test
    void takesWorkItemsAsTheyAre() {
        simulator
                .entities("workItems")
                .add("{'queueId':701,'json':{'order':'1'},'status':'FAILED','comment':'Look at it'}");

        assertThat(orders.statuses()).containsExactly("FAILED");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.queue("Invoices"))
                .withMessage(
                        "The Control Room has no queue 'Invoices': there are Orders; add one or ask for one of these");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.addQueue("Orders", "{}"))
                .withMessage("attributes of Orders cannot be added: The name Orders is taken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.addQueue("Invoices", "{'invoice':'text'}"))
                .withMessage("attributes of Invoices.invoice is a text: write TEXT, NUMBER or DATE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders.add("{'colour':'red'}"))
                .withMessage("work item cannot be added: The queue has no attribute colour");
        orders.add("{}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders.items().get(0).complete("x"))
                .withMessage("The work item 9001 is READY_TO_RUN and in no bot's hands: let the queue give it to one,"
                        + " queue(\"…\").take()");
        ControlRoomWorkItem item = orders.take();
        simulator.entities("workItems").remove("9001");
        assertThatIllegalArgumentException().isThrownBy(item::status).withMessage("The work item 9001 is gone");
        simulator.entities("queues").remove("Orders");
        assertThatIllegalArgumentException().isThrownBy(orders::statuses).withMessageContaining("no queue '701'");
    }
}
