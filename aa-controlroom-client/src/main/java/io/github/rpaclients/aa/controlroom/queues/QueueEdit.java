package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.internal.WrittenAsNumbers;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Set;
import java.util.stream.Collectors;

/** How a queue is changed: it is read as version 4 has it, texts for numbers, and written as version 3 wants it. */
final class QueueEdit {
    private static final Set<String> ONLY_IN_VERSION_4 = Set.of("tenantUuid", "expiry");
    private static final String ORDERS = "workItemProcessingOrders";
    private static final Set<String> NUMBERS = Set.of(
            "id",
            "reactivationThreshold",
            "manualProcessingTime",
            "autoRetryLimit",
            "workItemModelId",
            "displayColumnIds",
            "createdBy",
            "updatedBy",
            "tenantId",
            "version");

    private QueueEdit() {}

    static Edit<Queue, QueueId> edit() {
        return Edit.of(Queue.class, Queue::id)
                .dropped(ONLY_IN_VERSION_4::contains)
                .reshaped((body, after) -> orders(WrittenAsNumbers.in(body, NUMBERS), after));
    }

    private static RawObject orders(RawObject body, Queue after) {
        return body.has(ORDERS)
                ? body.with(
                        ORDERS,
                        after.workItemProcessingOrders().stream()
                                .map(order -> Json.toJson(ProcessingOrder.class, order.asSent()))
                                .collect(Collectors.joining(",", "[", "]")))
                : body;
    }
}
