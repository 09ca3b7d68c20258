package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.apitasks.ApiTaskAllocation;
import io.github.rpaclients.aa.controlroom.apitasks.ApiTaskFields;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import java.util.List;
import java.util.Map;

final class ApiTasksTable extends ControlRoomTable {
    /** The one in the fixtures. */
    private static final String RATES = "Automation Anywhere\\Bots\\Rates";

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String config = "/orchestrator/v1/hotbot/config";
        call(
                "PUT " + config + "/create",
                c -> c.apiTasks()
                        .allocate(ApiTaskAllocation.of(FileId.of(83), 2).withRunAsUserOrNone(UserId.of(9))));
        call("POST " + config, c -> c.apiTasks().list().toList());
        call(
                "POST " + config,
                c -> c.apiTasks()
                        .list(q -> q.filter(ApiTaskFields.FILE_NAME.eq("Rates")))
                        .toList());
        call("POST " + config + "/accessdetails", c -> c.apiTasks().access(List.of(RATES)));
        call("POST " + config + "/accessdetails", c -> c.apiTasks().endpoint(RATES));
        call(
                "POST /hotbot/{task}",
                c -> c.apiTasks().run(c.apiTasks().endpoint(RATES), Map.of("currency", BotValue.text("EUR"))));
    }
}
