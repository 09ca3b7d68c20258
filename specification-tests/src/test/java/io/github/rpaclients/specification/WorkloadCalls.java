package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemAttributeId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.queues.ExistingQueues;
import io.github.rpaclients.aa.controlroom.queues.ManualTimeUnit;
import io.github.rpaclients.aa.controlroom.queues.NewQueue;
import io.github.rpaclients.aa.controlroom.queues.ProcessingOrder;
import io.github.rpaclients.aa.controlroom.queues.QueueExport;
import io.github.rpaclients.aa.controlroom.queues.QueuePermission;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.aa.controlroom.wlmautomations.NewWlmAutomation;
import io.github.rpaclients.aa.controlroom.wlmautomations.WeekDay;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmAutomation;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmAutomationStatus;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmInterval;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmSchedule;
import io.github.rpaclients.aa.controlroom.workitemmodels.NewWorkItemModel;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemAttributeType;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemModel;
import io.github.rpaclients.aa.controlroom.workitems.NewWorkItem;
import io.github.rpaclients.aa.controlroom.workitems.WorkItemFields;
import io.github.rpaclients.aa.controlroom.workitems.WorkItemStatus;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.testkit.controlroom.ControlRoomQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Queues, their work items and the bots that work through them. */
final class WorkloadCalls {
    private static final String QUEUE = "/v3/wlm/queues/";
    private static final UserId ADA = UserId.of(2002);
    private static final UserId LINUS = UserId.of(2003);
    private static final RoleId BASIC = RoleId.of(2);

    private WorkloadCalls() {}

    static void all(ControlRoomCaller to) {
        to.room().settings().wlmLooks(0);
        QueueId orders = queue(to, model(to));
        toAutomations(to, orders);
        toWorkItems(to, orders);
        toFiles(to, orders);
        toPeople(to, orders);
        toQueues(to, orders);
    }

    private static WorkItemModel model(ControlRoomCaller to) {
        ControlRoomClient client = to.client();
        WorkItemModel model = client.workItemModels()
                .create(NewWorkItemModel.of("Order")
                        .withAttribute("order", WorkItemAttributeType.TEXT)
                        .withAttribute("amount", WorkItemAttributeType.NUMBER));
        client.workItemModels().get(model.id());
        client.workItemModels().list().toList();
        to.post("/v3/wlm/workitemmodels", "{'name':'Old','attributes':[{'name':'due','type':'DATE'}]}");
        to.get("/v3/wlm/workitemmodels/" + to.id("workItemModels", "Old"));
        to.call("DELETE", "/v3/wlm/workitemmodels/" + to.id("workItemModels", "Old"), "");
        to.get("/v4/wlm/workitemmodels/77");
        return model;
    }

    private static QueueId queue(ControlRoomCaller to, WorkItemModel model) {
        WorkItemAttributeId order = model.attributes().get(0).id().orElseThrow();
        WorkItemAttributeId amount = model.attributes().get(1).id().orElseThrow();
        QueueId orders = to.client()
                .queues()
                .create(NewQueue.of("Orders", model.id())
                        .withDescription("To be sent")
                        .withReactivationThreshold(1)
                        .withManualProcessingTime(5)
                        .withManualProcessingTimeUnit(ManualTimeUnit.MINUTES)
                        .withDisallowDuplicate(true)
                        .withAutoRetryLimit(0)
                        .withDisplayColumnIds(List.of(order))
                        .withWorkItemProcessingOrders(List.of(ProcessingOrder.of(amount, 1, "desc"))))
                .id();
        to.client().queues().list().toList();
        to.client().queues().update(orders, queue -> queue.withDescription("To be sent soon"));
        to.get(QUEUE + orders);
        to.post("/v3/wlm/queues", "{'name':'orders'}");
        return orders;
    }

    private static void toAutomations(ControlRoomCaller to, QueueId orders) {
        ControlRoomClient client = to.client();
        WlmAutomation fulfil = client.wlmAutomations()
                .create(NewWlmAutomation.of(
                                "Fulfil", FileId.of(4711), orders, DevicePoolId.of(9), List.of(LINUS), "Europe/Berlin")
                        .withSchedules(
                                WlmSchedule.of(List.of(WeekDay.MONDAY), List.of(WlmInterval.of(0, "08:00", "18:00")))));
        client.wlmAutomations().list().toList();
        client.wlmAutomations().update(fulfil.id(), a -> a.withStatus(WlmAutomationStatus.PAUSE));
        client.wlmAutomations().delete(fulfil.id());
    }

    private static void toWorkItems(ControlRoomCaller to, QueueId orders) {
        ControlRoomClient client = to.client();
        client.workItems()
                .addAll(
                        orders,
                        List.of(
                                NewWorkItem.of(Map.of("order", "1", "amount", "5")),
                                NewWorkItem.of(Map.of("order", "2", "amount", "7"))));
        WorkItemId third = client.workItems()
                .add(orders, NewWorkItem.of(Map.of("order", "3")))
                .id();
        ControlRoomQueue bot = to.room().queue("Orders");
        bot.take().complete("sent");
        bot.take().fail("No such address");
        client.workItems().withContent(orders).forEach(item -> {});
        client.workItems()
                .list(orders, q -> q.filter(WorkItemFields.STATUS.eq(WorkItemStatus.FAILED)))
                .toList();
        client.workItems()
                .update(
                        orders,
                        third,
                        item -> item.withStatus(WorkItemStatus.COMPLETED)
                                .withContent("amount", JsonValue.ofText("9"))
                                .withResult("sent by hand"));
        to.call("PUT", QUEUE + orders + "/workitems/" + third, "{'status':'READY_TO_RUN','version':1}");
        to.get(QUEUE + orders + "/workitems/77");
        client.workItems().delete(orders, third);
    }

    private static void toFiles(ControlRoomCaller to, QueueId orders) {
        ControlRoomClient client = to.client();
        client.workItems()
                .upload(
                        orders,
                        Upload.of("order,amount\n4,1\n".getBytes(StandardCharsets.UTF_8))
                                .name("orders.csv")
                                .contentType("text/csv"));
        List<WorkItemId> ids =
                client.workItems().list(orders).stream().map(item -> item.id()).toList();
        TransferId begun = client.workItems().export(orders, ids).get(0).id();
        TransferStatus status = client.workItems().exportStatus(begun);
        read(() ->
                client.workItems().open(status.downloadFileId().orElseThrow()).close());
        client.workItems().deleteAll(orders, ids.subList(0, 1));
    }

    private static void toPeople(ControlRoomCaller to, QueueId orders) {
        ControlRoomClient client = to.client();
        to.as("ada").call("GET", "/v4/wlm/queues/" + orders, "");
        client.queues().addConsumers(orders, List.of(BASIC));
        client.queues().consumers(orders);
        to.post("/v4/wlm/queues/" + orders + "/consumers", "[{'id':2}]");
        client.queues().removeConsumer(orders, BASIC);
        client.queues().addParticipants(orders, List.of(BASIC));
        client.queues().participants(orders);
        client.queues().removeParticipant(orders, BASIC);
        client.queues().setMember(orders, ADA, List.of(QueuePermission.PARTICIPATE));
        to.call("PUT", QUEUE + orders + "/members/" + ADA, "{'permissions':['own','manage']}");
        client.queues().members(orders);
        client.queues().removeMember(orders, ADA);
    }

    private static void toQueues(ControlRoomCaller to, QueueId orders) {
        ControlRoomClient client = to.client();
        Secret password = Secret.of("s3cret");
        TransferId begun = client.queues()
                .export(QueueExport.of("nightly", List.of(orders))
                        .withIncludeWorkItems(true)
                        .withEncryptedPassword(password))
                .id();
        TransferStatus status = client.queues().transferStatus(begun);
        read(() -> {
            byte[] archive = client.queues().open(status.downloadFileId().orElseThrow()).stream()
                    .readAllBytes();
            Upload upload = Upload.of(archive).name("nightly.zip");
            client.queues().importQueues(upload, ExistingQueues.COPY, password);
            client.queues()
                    .transferStatus(client.queues()
                            .importQueues(upload, ExistingQueues.SKIP)
                            .id());
        });
        client.queues().delete(orders);
        client.queues()
                .deleteAll(
                        List.of(client.queues().find("Orders (1)").orElseThrow().id()));
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static void read(Reading reading) {
        try {
            reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
