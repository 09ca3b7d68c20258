package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.queues.NewQueue;
import io.github.rpaclients.uipath.orchestrator.queues.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Queues without their items. */
final class QueueKind extends CopiedKind<NewQueue, Queue> {
    QueueKind() {
        super(
                CopyKind.QUEUE,
                NewQueue.class,
                Queue.class,
                // a trigger names its queue
                Members.of(Queue.class).leaving("ProcessScheduleId").naming("ReleaseId", "Process", Referred.PROCESS),
                50);
    }

    @Override
    Roll list(Side side) {
        return Referred.QUEUE.at(side);
    }

    @Override
    Queue get(Side side, long id) {
        return side.folder().queues().get(QueueId.of(id));
    }

    @Override
    long create(Side target, NewQueue wish) {
        return target.folder().queues().create(wish).id().value();
    }

    @Override
    void update(Side target, long id, UnaryOperator<Queue> change) {
        target.folder().queues().update(QueueId.of(id), change);
    }

    @Override
    Set<String> emptied() {
        return Set.of(
                "Description",
                "SpecificDataJsonSchema",
                "OutputDataJsonSchema",
                "AnalyticsDataJsonSchema",
                "SlaInMinutes",
                "RiskSlaInMinutes",
                "Process",
                "Tags");
    }
}
