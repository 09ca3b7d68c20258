package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemAttributeId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.aa.controlroom.queues.ExistingQueues;
import io.github.rpaclients.aa.controlroom.queues.ManualTimeUnit;
import io.github.rpaclients.aa.controlroom.queues.NewQueue;
import io.github.rpaclients.aa.controlroom.queues.ProcessingOrder;
import io.github.rpaclients.aa.controlroom.queues.QueueExport;
import io.github.rpaclients.aa.controlroom.queues.QueueFields;
import io.github.rpaclients.aa.controlroom.queues.QueuePermission;
import io.github.rpaclients.contract.Contract;
import io.github.rpaclients.core.raw.Upload;
import java.util.List;

final class QueuesTable extends ControlRoomTable {
    private static final QueueId QUEUE = QueueId.of(11);
    private static final TransferId EXPORT = TransferId.of("3f2a9c1e-export");
    private static final DownloadFileId FILE = DownloadFileId.of("77b0");
    private static final RoleId ROLE = RoleId.of(2);
    private static final UserId ADA = UserId.of(7);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v3/wlm/queues";
        call("POST " + set + "/list", c -> c.queues().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.queues()
                        .list(q -> q.filter(QueueFields.NAME.eq("Invoices")))
                        .toList());
        call("POST " + set + "/list", c -> c.queues().find("Invoices"));
        call("GET /v4/wlm/queues/{id}", c -> c.queues().get(QUEUE));
        call(
                "POST " + set,
                c -> c.queues()
                        .create(NewQueue.of("Invoices", WorkItemModelId.of(5))
                                .withDescription("To be paid")
                                .withReactivationThreshold(1)
                                .withManualProcessingTime(5)
                                .withManualProcessingTimeUnit(ManualTimeUnit.MINUTES)
                                .withDisallowDuplicate(true)
                                .withAutoRetryLimit(2)
                                .withDisplayColumnIds(List.of(WorkItemAttributeId.of(21)))
                                .withWorkItemProcessingOrders(
                                        List.of(ProcessingOrder.of(WorkItemAttributeId.of(21), 1, "asc")))));
        call("GET /v4/wlm/queues/{id}", c -> c.queues().change(QUEUE, q -> q.withDescription("Paid")));
        call("PUT " + set + "/{id}", c -> c.queues().update(QUEUE, q -> q.withDescription("Paid")));
        call("DELETE " + set + "/{id}", c -> c.queues().delete(QUEUE));
        call("POST " + set + "/delete", c -> c.queues().deleteAll(List.of(QUEUE)));
        people(set + "/{id}");
        transfers(set);
    }

    private void people(String one) {
        call("GET " + one + "/consumers", c -> c.queues().consumers(QUEUE));
        call("POST /v4/wlm/queues/{id}/consumers", c -> c.queues().addConsumers(QUEUE, List.of(ROLE)));
        call("DELETE " + one + "/consumers/{roleId}", c -> c.queues().removeConsumer(QUEUE, ROLE));
        call("GET " + one + "/participants", c -> c.queues().participants(QUEUE));
        call("POST /v4/wlm/queues/{id}/participants", c -> c.queues().addParticipants(QUEUE, List.of(ROLE)));
        call("DELETE " + one + "/participants/{roleId}", c -> c.queues().removeParticipant(QUEUE, ROLE));
        call("GET " + one + "/members", c -> c.queues().members(QUEUE));
        call(
                "PUT /v4/wlm/queues/{id}/members/{userId}",
                c -> c.queues().setMember(QUEUE, ADA, List.of(QueuePermission.OWN)));
        call("DELETE " + one + "/members/{userId}", c -> c.queues().removeMember(QUEUE, ADA));
    }

    private void transfers(String set) {
        Upload archive = Upload.of(new byte[] {'P', 'K'}).name("nightly.zip");
        String status = "GET " + set + "/export/download/status/{requestId}";
        call(
                "POST " + set + "/export",
                c -> c.queues()
                        .export(QueueExport.of("nightly", List.of(QUEUE))
                                .withIncludeWorkItems(true)
                                .withEncryptedPassword(Contract.PASSWORD)));
        call("POST " + set + "/import", c -> c.queues().importQueues(archive, ExistingQueues.SKIP));
        call("POST " + set + "/import", c -> c.queues().importQueues(archive, ExistingQueues.COPY, Contract.PASSWORD));
        call(status, c -> c.queues().transferStatus(EXPORT));
        call(status, c -> c.queues().pendingExport(EXPORT).status());
        call(status, c -> c.queues().pendingImport(EXPORT).status());
        call(
                "GET " + set + "/export/download/{downloadFileId}",
                c -> c.queues().open(FILE).close());
    }
}
