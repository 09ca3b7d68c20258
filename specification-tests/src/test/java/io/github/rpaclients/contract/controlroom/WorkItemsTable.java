package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.workitems.NewWorkItem;
import io.github.rpaclients.aa.controlroom.workitems.WorkItemFields;
import io.github.rpaclients.aa.controlroom.workitems.WorkItemStatus;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.raw.Upload;
import java.util.List;
import java.util.Map;

final class WorkItemsTable extends ControlRoomTable {
    private static final QueueId QUEUE = QueueId.of(11);
    private static final TransferId EXPORT = TransferId.of("3f2a9c1e-export");
    private static final DownloadFileId FILE = DownloadFileId.of("77b0");
    private static final WorkItemId ITEM = WorkItemId.of(901);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v3/wlm/queues/{id}/workitems";
        String one = set + "/{workItemId}";
        call("POST " + set + "/list", c -> c.workItems().list(QUEUE).toList());
        call(
                "POST " + set + "/list",
                c -> c.workItems()
                        .list(QUEUE, q -> q.filter(WorkItemFields.STATUS.eq(WorkItemStatus.FAILED)))
                        .toList());
        call("GET " + one, c -> c.workItems().withContent(QUEUE).toList());
        call(
                "GET " + one,
                c -> c.workItems()
                        .withContent(QUEUE, q -> q.filter(WorkItemFields.STATUS.eq(WorkItemStatus.FAILED)))
                        .toList());
        call("GET " + one, c -> c.workItems().get(QUEUE, ITEM));
        call("POST " + set, c -> c.workItems().add(QUEUE, item()));
        call("POST " + set, c -> c.workItems().addAll(QUEUE, List.of(item())));
        call("GET " + one, c -> c.workItems().change(QUEUE, ITEM, item -> item.withResult("not paid")));
        call(
                "PUT /v4/wlm/queues/{id}/workitems/{workItemId}",
                c -> c.workItems()
                        .update(
                                QUEUE,
                                ITEM,
                                item -> item.withStatus(WorkItemStatus.COMPLETED)
                                        .withContent("amount", JsonValue.ofText("13"))
                                        .withResult("not paid")));
        call("DELETE " + one, c -> c.workItems().delete(QUEUE, ITEM));
        call("POST " + set + "/delete", c -> c.workItems().deleteAll(QUEUE, List.of(ITEM)));
        call(
                "POST /v4/wlm/queues/{id}/file",
                c -> c.workItems()
                        .upload(
                                QUEUE,
                                Upload.of(new byte[] {'a'}).name("invoices.csv").contentType("text/csv")));
        exports(set);
    }

    private static NewWorkItem item() {
        return NewWorkItem.of(Map.of("invoice", "4711")).withContent("amount", "12.5");
    }

    private void exports(String set) {
        String download = "GET /v3/wlm/queues/workitems/export/download";
        call("POST " + set + "/export", c -> c.workItems().export(QUEUE, List.of(ITEM)));
        call(download + "/status/{requestId}", c -> c.workItems().exportStatus(EXPORT));
        call(
                download + "/status/{requestId}",
                c -> c.workItems().pendingExport(EXPORT).status());
        call(download + "/{downloadFileId}", c -> c.workItems().open(FILE).close());
    }
}
