package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WlmAutomationId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.wlmautomations.NewWlmAutomation;
import io.github.rpaclients.aa.controlroom.wlmautomations.WeekDay;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmAutomationFields;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmAutomationStatus;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmInterval;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmSchedule;
import io.github.rpaclients.aa.controlroom.workitemmodels.NewWorkItemModel;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemAttributeType;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemModelFields;
import java.util.List;
import java.util.Map;

final class WlmAutomationsTable extends ControlRoomTable {
    private static final WlmAutomationId AUTOMATION = WlmAutomationId.of(6);
    private static final WorkItemModelId MODEL = WorkItemModelId.of(5);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v3/wlm/automations";
        call("POST " + set + "/list", c -> c.wlmAutomations().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.wlmAutomations()
                        .list(q -> q.filter(WlmAutomationFields.STATUS.eq(WlmAutomationStatus.PAUSE)))
                        .toList());
        call("GET " + set + "/{id}", c -> c.wlmAutomations().get(AUTOMATION));
        call("POST " + set, c -> c.wlmAutomations().create(automation()));
        call(
                "GET " + set + "/{id}",
                c -> c.wlmAutomations().change(AUTOMATION, a -> a.withStatus(WlmAutomationStatus.PAUSE)));
        call(
                "PUT " + set + "/{id}",
                c -> c.wlmAutomations().update(AUTOMATION, a -> a.withStatus(WlmAutomationStatus.PAUSE)));
        call("DELETE " + set + "/{id}", c -> c.wlmAutomations().delete(AUTOMATION));
        models();
    }

    private static NewWlmAutomation automation() {
        return NewWlmAutomation.of(
                        "Pay invoices",
                        FileId.of(4711),
                        QueueId.of(11),
                        DevicePoolId.of(9),
                        List.of(UserId.of(8)),
                        "Europe/Berlin")
                .withBotInput(Map.of("month", BotValue.text("2026-11")))
                .withSchedules(WlmSchedule.of(List.of(WeekDay.MONDAY), List.of(WlmInterval.of(0, "08:00", "18:00"))));
    }

    private void models() {
        call("POST /v3/wlm/workitemmodels/list", c -> c.workItemModels().list().toList());
        call(
                "POST /v3/wlm/workitemmodels/list",
                c -> c.workItemModels()
                        .list(q -> q.filter(WorkItemModelFields.NAME.eq("Invoice")))
                        .toList());
        call("GET /v4/wlm/workitemmodels/{id}", c -> c.workItemModels().get(MODEL));
        call(
                "POST /v4/wlm/workitemmodels",
                c -> c.workItemModels()
                        .create(NewWorkItemModel.of("Invoice").withAttribute("amount", WorkItemAttributeType.NUMBER)));
        call("DELETE /v3/wlm/workitemmodels/{id}", c -> c.workItemModels().delete(MODEL));
    }
}
